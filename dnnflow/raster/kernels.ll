; version c4c16e2fcfa28df9
; kernel blend_sprites_1
define i32 @blend_sprites_1(i64 %0, ptr %1, ptr %2, double %3, double %4, ptr %5, ptr %6, ptr %7) {
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = getelementptr i8, ptr %1, i64 %0
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr i8, ptr %1, i64 %0
  %24 = getelementptr i8, ptr %23, i64 16
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i8, ptr %1, i64 %0
  %27 = getelementptr i8, ptr %26, i64 24
  %28 = load ptr, ptr %27, align 8
  %29 = load i64, ptr %25, align 4
  %30 = getelementptr i8, ptr %25, i64 8
  %31 = load i64, ptr %30, align 4
  %32 = load i64, ptr %28, align 4
  %33 = getelementptr i8, ptr %28, i64 8
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr i8, ptr %2, i64 %0
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr i8, ptr %2, i64 %0
  %38 = getelementptr i8, ptr %37, i64 16
  %39 = load ptr, ptr %38, align 8
  %40 = load i64, ptr %39, align 4
  %41 = getelementptr i8, ptr %39, i64 8
  %42 = load i64, ptr %41, align 4
  %43 = getelementptr i8, ptr %5, i64 %0
  %44 = load ptr, ptr %43, align 8
  %45 = getelementptr i8, ptr %5, i64 %0
  %46 = getelementptr i8, ptr %45, i64 16
  %47 = load ptr, ptr %46, align 8
  %48 = load i64, ptr %47, align 4
  %49 = getelementptr i8, ptr %6, i64 %0
  %50 = load ptr, ptr %49, align 8
  %51 = getelementptr i8, ptr %6, i64 %0
  %52 = getelementptr i8, ptr %51, i64 16
  %53 = load ptr, ptr %52, align 8
  %54 = load i64, ptr %53, align 4
  %55 = getelementptr i8, ptr %53, i64 8
  %56 = load i64, ptr %55, align 4
  %57 = getelementptr i8, ptr %53, i64 16
  %58 = load i64, ptr %57, align 4
  %59 = getelementptr i8, ptr %53, i64 24
  %60 = load i64, ptr %59, align 4
  %61 = getelementptr i8, ptr %53, i64 32
  %62 = load i64, ptr %61, align 4
  %63 = getelementptr i8, ptr %53, i64 40
  %64 = load i64, ptr %63, align 4
  %65 = getelementptr i8, ptr %7, i64 %0
  %66 = load ptr, ptr %65, align 8
  %67 = getelementptr i8, ptr %7, i64 %0
  %68 = getelementptr i8, ptr %67, i64 16
  %69 = load ptr, ptr %68, align 8
  %70 = load i64, ptr %69, align 4
  %71 = getelementptr i8, ptr %69, i64 8
  %72 = load i64, ptr %71, align 4
  %73 = getelementptr i8, ptr %69, i64 16
  %74 = load i64, ptr %73, align 4
  %75 = getelementptr i8, ptr %69, i64 24
  %76 = load i64, ptr %75, align 4
  %77 = getelementptr i8, ptr %69, i64 32
  %78 = load i64, ptr %77, align 4
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  %79 = icmp eq i64 %34, 1
  store i64 0, ptr %17, align 8
  %80 = icmp slt i64 %40, 1
  %81 = select i1 %80, i64 0, i64 %40
  store i64 %81, ptr %18, align 8
  br label %82

82:                                               ; preds = %90, %8
  %83 = load i64, ptr %18, align 8
  %84 = icmp sgt i64 %83, 0
  br i1 %84, label %96, label %380

85:                                               ; preds = %96
  %86 = sub nsw i64 %29, %76
  %87 = icmp sle i64 %139, %86
  br label %88

88:                                               ; preds = %85, %96
  %89 = phi i1 [ %87, %85 ], [ false, %96 ]
  store i64 0, ptr %19, align 8
  store i64 1, ptr %20, align 8
  br label %90

90:                                               ; preds = %88, %95
  %91 = load i64, ptr %20, align 8
  %92 = icmp sgt i64 %91, 0
  br i1 %92, label %180, label %82

93:                                               ; preds = %180
  switch i64 %181, label %380 [
    i64 0, label %187
    i64 -1, label %187
  ]

94:                                               ; preds = %180
  switch i64 %181, label %380 [
    i64 0, label %267
    i64 -1, label %267
  ]

95:                                               ; preds = %305, %224
  br label %90

96:                                               ; preds = %82
  %97 = load i64, ptr %17, align 8
  %98 = add nsw i64 %83, -1
  store i64 %98, ptr %18, align 8
  %99 = add i64 %97, 1
  store i64 %99, ptr %17, align 8
  %100 = icmp slt i64 %97, 0
  %101 = select i1 %100, i64 %40, i64 0
  %102 = add i64 %97, %101
  %103 = mul i64 %102, %42
  %104 = getelementptr double, ptr %36, i64 %103
  %105 = load double, ptr %104, align 8
  %106 = fmul double %3, %105
  %107 = fadd double %106, %4
  %108 = sitofp i64 %78 to double
  %109 = fmul double %108, 5.000000e-01
  %110 = fsub double %107, %109
  %111 = fmul double %110, 1.600000e+01
  %112 = fadd double %111, 5.000000e-01
  %113 = call double @llvm.floor.f64(double %112)
  %114 = fptosi double %113 to i64
  %115 = icmp slt i64 %97, 0
  %116 = select i1 %115, i64 %40, i64 0
  %117 = add i64 %97, %116
  %118 = mul i64 %117, %42
  %119 = getelementptr double, ptr %36, i64 %118
  %120 = getelementptr i8, ptr %119, i64 8
  %121 = load double, ptr %120, align 8
  %122 = fmul double %3, %121
  %123 = sitofp i64 %76 to double
  %124 = fmul double %123, 5.000000e-01
  %125 = fsub double %122, %124
  %126 = fmul double %125, 1.600000e+01
  %127 = fadd double %126, 5.000000e-01
  %128 = call double @llvm.floor.f64(double %127)
  %129 = fptosi double %128 to i64
  %130 = sdiv i64 %114, 16
  %131 = and i64 %114, -9223372036854775793
  %132 = icmp ugt i64 %131, -9223372036854775808
  %133 = add nsw i64 %130, -1
  %134 = select i1 %132, i64 %133, i64 %130
  %135 = sdiv i64 %129, 16
  %136 = and i64 %129, -9223372036854775793
  %137 = icmp ugt i64 %136, -9223372036854775808
  %138 = add nsw i64 %135, -1
  %139 = select i1 %137, i64 %138, i64 %135
  %140 = icmp slt i64 %97, 0
  %141 = select i1 %140, i64 %48, i64 0
  %142 = getelementptr i64, ptr %44, i64 %97
  %143 = getelementptr i64, ptr %142, i64 %141
  %144 = load i64, ptr %143, align 8
  %145 = srem i64 %129, 16
  %146 = icmp slt i64 %145, 0
  %147 = add nsw i64 %145, 16
  %148 = select i1 %146, i64 %147, i64 %145
  %149 = srem i64 %114, 16
  %150 = icmp slt i64 %149, 0
  %151 = add nsw i64 %149, 16
  %152 = select i1 %150, i64 %151, i64 %149
  %153 = icmp slt i64 %144, 0
  %154 = select i1 %153, i64 %70, i64 0
  %155 = add i64 %144, %154
  %156 = icmp slt i64 %148, 0
  %157 = select i1 %156, i64 %72, i64 0
  %158 = add i64 %148, %157
  %159 = icmp slt i64 %152, 0
  %160 = select i1 %159, i64 %74, i64 0
  %161 = add i64 %152, %160
  %162 = mul i64 %72, %74
  %163 = mul i64 %162, %76
  %164 = mul i64 %163, %78
  %165 = mul i64 %74, %76
  %166 = mul i64 %165, %78
  %167 = mul i64 %76, %78
  %168 = mul i64 %155, %164
  %169 = mul i64 %158, %166
  %170 = mul i64 %161, %167
  %171 = getelementptr i8, ptr %66, i64 %168
  %172 = getelementptr i8, ptr %171, i64 %169
  %173 = getelementptr i8, ptr %172, i64 %170
  %174 = icmp sgt i64 %134, -1
  %175 = sub nsw i64 %31, %78
  %176 = icmp sle i64 %134, %175
  %177 = select i1 %174, i1 %176, i1 false
  %178 = icmp sgt i64 %139, -1
  %179 = select i1 %177, i1 %178, i1 false
  br i1 %179, label %85, label %88

180:                                              ; preds = %90
  %181 = load i64, ptr %19, align 8
  %182 = add nsw i64 %91, -1
  store i64 %182, ptr %20, align 8
  %183 = add i64 %181, 1
  store i64 %183, ptr %19, align 8
  %184 = xor i1 %89, true
  %185 = xor i1 %79, true
  %186 = select i1 %184, i1 true, i1 %185
  br i1 %186, label %94, label %93

187:                                              ; preds = %93, %93
  %188 = icmp slt i64 %181, 0
  %189 = select i1 %188, i64 %54, i64 0
  %190 = add i64 %181, %189
  %191 = icmp slt i64 %144, 0
  %192 = select i1 %191, i64 %56, i64 0
  %193 = add i64 %144, %192
  %194 = icmp slt i64 %148, 0
  %195 = select i1 %194, i64 %58, i64 0
  %196 = add i64 %148, %195
  %197 = icmp slt i64 %152, 0
  %198 = select i1 %197, i64 %60, i64 0
  %199 = add i64 %152, %198
  %200 = mul i64 %56, %58
  %201 = mul i64 %200, %60
  %202 = mul i64 %201, %62
  %203 = mul i64 %202, %64
  %204 = mul i64 %58, %60
  %205 = mul i64 %204, %62
  %206 = mul i64 %205, %64
  %207 = mul i64 %60, %62
  %208 = mul i64 %207, %64
  %209 = mul i64 %62, %64
  %210 = mul i64 %190, %203
  %211 = mul i64 %193, %206
  %212 = mul i64 %196, %208
  %213 = mul i64 %199, %209
  %214 = getelementptr i8, ptr %50, i64 %210
  %215 = getelementptr i8, ptr %214, i64 %211
  %216 = getelementptr i8, ptr %215, i64 %212
  %217 = getelementptr i8, ptr %216, i64 %213
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  %218 = ptrtoint ptr %22 to i64
  %219 = mul nsw i64 %139, %32
  %220 = add nsw i64 %219, %218
  %221 = add nsw i64 %220, %134
  store i64 0, ptr %13, align 8
  %222 = icmp slt i64 %62, 1
  %223 = select i1 %222, i64 0, i64 %62
  store i64 %223, ptr %14, align 8
  br label %224

224:                                              ; preds = %187, %231
  %225 = phi i64 [ %221, %187 ], [ %232, %231 ]
  %226 = load i64, ptr %14, align 8
  %227 = icmp sgt i64 %226, 0
  br i1 %227, label %233, label %95

228:                                              ; preds = %233, %242
  %229 = load i64, ptr %16, align 8
  %230 = icmp sgt i64 %229, 0
  br i1 %230, label %242, label %231

231:                                              ; preds = %228
  %232 = add nsw i64 %225, %32
  br label %224

233:                                              ; preds = %224
  %234 = load i64, ptr %13, align 8
  %235 = add nsw i64 %226, -1
  store i64 %235, ptr %14, align 8
  %236 = add i64 %234, 1
  store i64 %236, ptr %13, align 8
  %237 = mul nsw i64 %234, %64
  store i64 0, ptr %15, align 8
  %238 = icmp slt i64 %64, 1
  %239 = add nuw i64 %64, 7
  %240 = lshr i64 %239, 3
  %241 = select i1 %238, i64 0, i64 %240
  store i64 %241, ptr %16, align 8
  br label %228

242:                                              ; preds = %228
  %243 = load i64, ptr %15, align 8
  %244 = add nsw i64 %229, -1
  store i64 %244, ptr %16, align 8
  %245 = add i64 %243, 8
  store i64 %245, ptr %15, align 8
  %246 = add nsw i64 %237, %243
  %247 = add nsw i64 %225, %243
  %248 = ptrtoint ptr %173 to i64
  %249 = add nsw i64 %246, %248
  %250 = ptrtoint ptr %217 to i64
  %251 = add nsw i64 %246, %250
  %252 = inttoptr i64 %247 to ptr
  %253 = inttoptr i64 %249 to ptr
  %254 = inttoptr i64 %251 to ptr
  %255 = load <8 x i8>, ptr %252, align 1
  %256 = zext <8 x i8> %255 to <8 x i16>
  %257 = load <8 x i8>, ptr %253, align 1
  %258 = zext <8 x i8> %257 to <8 x i16>
  %259 = load <8 x i8>, ptr %254, align 1
  %260 = mul nuw <8 x i16> %256, %258
  %261 = add <8 x i16> %260, splat (i16 128)
  %262 = lshr <8 x i16> %261, splat (i16 8)
  %263 = add <8 x i16> %261, %262
  %264 = lshr <8 x i16> %263, splat (i16 8)
  %265 = trunc nuw <8 x i16> %264 to <8 x i8>
  %266 = add <8 x i8> %259, %265
  store <8 x i8> %266, ptr %252, align 1
  br label %228

267:                                              ; preds = %94, %94
  %268 = icmp slt i64 %181, 0
  %269 = select i1 %268, i64 %54, i64 0
  %270 = add i64 %181, %269
  %271 = icmp slt i64 %144, 0
  %272 = select i1 %271, i64 %56, i64 0
  %273 = add i64 %144, %272
  %274 = icmp slt i64 %148, 0
  %275 = select i1 %274, i64 %58, i64 0
  %276 = add i64 %148, %275
  %277 = icmp slt i64 %152, 0
  %278 = select i1 %277, i64 %60, i64 0
  %279 = add i64 %152, %278
  %280 = mul i64 %56, %58
  %281 = mul i64 %280, %60
  %282 = mul i64 %281, %62
  %283 = mul i64 %282, %64
  %284 = mul i64 %58, %60
  %285 = mul i64 %284, %62
  %286 = mul i64 %285, %64
  %287 = mul i64 %60, %62
  %288 = mul i64 %287, %64
  %289 = mul i64 %62, %64
  %290 = mul i64 %270, %283
  %291 = mul i64 %273, %286
  %292 = mul i64 %276, %288
  %293 = mul i64 %279, %289
  %294 = getelementptr i8, ptr %50, i64 %290
  %295 = getelementptr i8, ptr %294, i64 %291
  %296 = getelementptr i8, ptr %295, i64 %292
  %297 = getelementptr i8, ptr %296, i64 %293
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  %298 = sub nsw i64 0, %139
  %299 = call i64 @llvm.smax.i64(i64 %298, i64 0)
  %300 = sub nsw i64 %29, %139
  %301 = call i64 @llvm.smin.i64(i64 %300, i64 %62)
  store i64 %299, ptr %9, align 8
  %302 = sub i64 %301, %299
  %303 = icmp slt i64 %302, 1
  %304 = select i1 %303, i64 0, i64 %302
  store i64 %304, ptr %10, align 8
  br label %305

305:                                              ; preds = %308, %267
  %306 = load i64, ptr %10, align 8
  %307 = icmp sgt i64 %306, 0
  br i1 %307, label %311, label %95

308:                                              ; preds = %311, %322
  %309 = load i64, ptr %12, align 8
  %310 = icmp sgt i64 %309, 0
  br i1 %310, label %322, label %305

311:                                              ; preds = %305
  %312 = load i64, ptr %9, align 8
  %313 = add nsw i64 %306, -1
  store i64 %313, ptr %10, align 8
  %314 = add i64 %312, 1
  store i64 %314, ptr %9, align 8
  %315 = sub nsw i64 0, %134
  %316 = call i64 @llvm.smax.i64(i64 %315, i64 0)
  %317 = sub nsw i64 %31, %134
  %318 = call i64 @llvm.smin.i64(i64 %317, i64 %64)
  store i64 %316, ptr %11, align 8
  %319 = sub i64 %318, %316
  %320 = icmp slt i64 %319, 1
  %321 = select i1 %320, i64 0, i64 %319
  store i64 %321, ptr %12, align 8
  br label %308

322:                                              ; preds = %308
  %323 = load i64, ptr %11, align 8
  %324 = add nsw i64 %309, -1
  store i64 %324, ptr %12, align 8
  %325 = add i64 %323, 1
  store i64 %325, ptr %11, align 8
  %326 = add nsw i64 %139, %312
  %327 = add nsw i64 %134, %323
  %328 = icmp slt i64 %326, 0
  %329 = select i1 %328, i64 %29, i64 0
  %330 = add i64 %326, %329
  %331 = icmp slt i64 %327, 0
  %332 = select i1 %331, i64 %31, i64 0
  %333 = add i64 %327, %332
  %334 = mul i64 %32, %330
  %335 = mul i64 %34, %333
  %336 = getelementptr i8, ptr %22, i64 %334
  %337 = getelementptr i8, ptr %336, i64 %335
  %338 = load i8, ptr %337, align 1
  %339 = icmp slt i64 %312, 0
  %340 = select i1 %339, i64 %76, i64 0
  %341 = add i64 %312, %340
  %342 = icmp slt i64 %323, 0
  %343 = select i1 %342, i64 %78, i64 0
  %344 = mul i64 %341, %78
  %345 = getelementptr i8, ptr %173, i64 %344
  %346 = getelementptr i8, ptr %345, i64 %323
  %347 = getelementptr i8, ptr %346, i64 %343
  %348 = load i8, ptr %347, align 1
  %349 = zext i8 %338 to i64
  %350 = zext i8 %348 to i64
  %351 = mul nuw nsw i64 %349, %350
  %352 = add nuw nsw i64 %351, 128
  %353 = icmp slt i64 %312, 0
  %354 = select i1 %353, i64 %62, i64 0
  %355 = add i64 %312, %354
  %356 = icmp slt i64 %323, 0
  %357 = select i1 %356, i64 %64, i64 0
  %358 = mul i64 %355, %64
  %359 = getelementptr i8, ptr %297, i64 %358
  %360 = getelementptr i8, ptr %359, i64 %323
  %361 = getelementptr i8, ptr %360, i64 %357
  %362 = load i8, ptr %361, align 1
  %363 = lshr i64 %352, 8
  %364 = add nuw nsw i64 %352, %363
  %365 = lshr i64 %364, 8
  %366 = add nsw i64 %139, %312
  %367 = add nsw i64 %134, %323
  %368 = icmp slt i64 %366, 0
  %369 = select i1 %368, i64 %29, i64 0
  %370 = add i64 %366, %369
  %371 = icmp slt i64 %367, 0
  %372 = select i1 %371, i64 %31, i64 0
  %373 = add i64 %367, %372
  %374 = mul i64 %32, %370
  %375 = mul i64 %34, %373
  %376 = getelementptr i8, ptr %22, i64 %374
  %377 = getelementptr i8, ptr %376, i64 %375
  %378 = trunc i64 %365 to i8
  %379 = add i8 %362, %378
  store i8 %379, ptr %377, align 1
  br label %308

380:                                              ; preds = %82, %94, %93
  %381 = phi i32 [ 1, %93 ], [ 1, %94 ], [ 0, %82 ]
  ret i32 %381
}

declare double @llvm.floor.f64(double)

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_sprites_2
define i32 @blend_sprites_2(i64 %0, ptr %1, ptr %2, ptr %3, double %4, double %5, ptr %6, ptr %7, ptr %8) {
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = getelementptr i8, ptr %1, i64 %0
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr i8, ptr %1, i64 %0
  %25 = getelementptr i8, ptr %24, i64 16
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr i8, ptr %1, i64 %0
  %28 = getelementptr i8, ptr %27, i64 24
  %29 = load ptr, ptr %28, align 8
  %30 = load i64, ptr %26, align 4
  %31 = getelementptr i8, ptr %26, i64 8
  %32 = load i64, ptr %31, align 4
  %33 = load i64, ptr %29, align 4
  %34 = getelementptr i8, ptr %29, i64 8
  %35 = load i64, ptr %34, align 4
  %36 = getelementptr i8, ptr %2, i64 %0
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr i8, ptr %2, i64 %0
  %39 = getelementptr i8, ptr %38, i64 16
  %40 = load ptr, ptr %39, align 8
  %41 = getelementptr i8, ptr %2, i64 %0
  %42 = getelementptr i8, ptr %41, i64 24
  %43 = load ptr, ptr %42, align 8
  %44 = load i64, ptr %40, align 4
  %45 = getelementptr i8, ptr %40, i64 8
  %46 = load i64, ptr %45, align 4
  %47 = load i64, ptr %43, align 4
  %48 = getelementptr i8, ptr %43, i64 8
  %49 = load i64, ptr %48, align 4
  %50 = getelementptr i8, ptr %3, i64 %0
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr i8, ptr %3, i64 %0
  %53 = getelementptr i8, ptr %52, i64 16
  %54 = load ptr, ptr %53, align 8
  %55 = load i64, ptr %54, align 4
  %56 = getelementptr i8, ptr %54, i64 8
  %57 = load i64, ptr %56, align 4
  %58 = getelementptr i8, ptr %6, i64 %0
  %59 = load ptr, ptr %58, align 8
  %60 = getelementptr i8, ptr %6, i64 %0
  %61 = getelementptr i8, ptr %60, i64 16
  %62 = load ptr, ptr %61, align 8
  %63 = load i64, ptr %62, align 4
  %64 = getelementptr i8, ptr %7, i64 %0
  %65 = load ptr, ptr %64, align 8
  %66 = getelementptr i8, ptr %7, i64 %0
  %67 = getelementptr i8, ptr %66, i64 16
  %68 = load ptr, ptr %67, align 8
  %69 = load i64, ptr %68, align 4
  %70 = getelementptr i8, ptr %68, i64 8
  %71 = load i64, ptr %70, align 4
  %72 = getelementptr i8, ptr %68, i64 16
  %73 = load i64, ptr %72, align 4
  %74 = getelementptr i8, ptr %68, i64 24
  %75 = load i64, ptr %74, align 4
  %76 = getelementptr i8, ptr %68, i64 32
  %77 = load i64, ptr %76, align 4
  %78 = getelementptr i8, ptr %68, i64 40
  %79 = load i64, ptr %78, align 4
  %80 = getelementptr i8, ptr %8, i64 %0
  %81 = load ptr, ptr %80, align 8
  %82 = getelementptr i8, ptr %8, i64 %0
  %83 = getelementptr i8, ptr %82, i64 16
  %84 = load ptr, ptr %83, align 8
  %85 = load i64, ptr %84, align 4
  %86 = getelementptr i8, ptr %84, i64 8
  %87 = load i64, ptr %86, align 4
  %88 = getelementptr i8, ptr %84, i64 16
  %89 = load i64, ptr %88, align 4
  %90 = getelementptr i8, ptr %84, i64 24
  %91 = load i64, ptr %90, align 4
  %92 = getelementptr i8, ptr %84, i64 32
  %93 = load i64, ptr %92, align 4
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  %94 = icmp eq i64 %35, 1
  store i64 0, ptr %18, align 8
  %95 = icmp slt i64 %55, 1
  %96 = select i1 %95, i64 0, i64 %55
  store i64 %96, ptr %19, align 8
  br label %97

97:                                               ; preds = %105, %9
  %98 = load i64, ptr %19, align 8
  %99 = icmp sgt i64 %98, 0
  br i1 %99, label %111, label %404

100:                                              ; preds = %111
  %101 = sub nsw i64 %30, %91
  %102 = icmp sle i64 %154, %101
  br label %103

103:                                              ; preds = %100, %111
  %104 = phi i1 [ %102, %100 ], [ false, %111 ]
  store i64 0, ptr %20, align 8
  store i64 2, ptr %21, align 8
  br label %105

105:                                              ; preds = %103, %110
  %106 = load i64, ptr %21, align 8
  %107 = icmp sgt i64 %106, 0
  br i1 %107, label %195, label %97

108:                                              ; preds = %195
  switch i64 %196, label %404 [
    i64 0, label %202
    i64 -2, label %202
    i64 1, label %284
    i64 -1, label %284
  ]

109:                                              ; preds = %195
  switch i64 %196, label %404 [
    i64 0, label %285
    i64 -2, label %285
    i64 1, label %403
    i64 -1, label %403
  ]

110:                                              ; preds = %328, %241
  br label %105

111:                                              ; preds = %97
  %112 = load i64, ptr %18, align 8
  %113 = add nsw i64 %98, -1
  store i64 %113, ptr %19, align 8
  %114 = add i64 %112, 1
  store i64 %114, ptr %18, align 8
  %115 = icmp slt i64 %112, 0
  %116 = select i1 %115, i64 %55, i64 0
  %117 = add i64 %112, %116
  %118 = mul i64 %117, %57
  %119 = getelementptr double, ptr %51, i64 %118
  %120 = load double, ptr %119, align 8
  %121 = fmul double %4, %120
  %122 = fadd double %121, %5
  %123 = sitofp i64 %93 to double
  %124 = fmul double %123, 5.000000e-01
  %125 = fsub double %122, %124
  %126 = fmul double %125, 1.600000e+01
  %127 = fadd double %126, 5.000000e-01
  %128 = call double @llvm.floor.f64(double %127)
  %129 = fptosi double %128 to i64
  %130 = icmp slt i64 %112, 0
  %131 = select i1 %130, i64 %55, i64 0
  %132 = add i64 %112, %131
  %133 = mul i64 %132, %57
  %134 = getelementptr double, ptr %51, i64 %133
  %135 = getelementptr i8, ptr %134, i64 8
  %136 = load double, ptr %135, align 8
  %137 = fmul double %4, %136
  %138 = sitofp i64 %91 to double
  %139 = fmul double %138, 5.000000e-01
  %140 = fsub double %137, %139
  %141 = fmul double %140, 1.600000e+01
  %142 = fadd double %141, 5.000000e-01
  %143 = call double @llvm.floor.f64(double %142)
  %144 = fptosi double %143 to i64
  %145 = sdiv i64 %129, 16
  %146 = and i64 %129, -9223372036854775793
  %147 = icmp ugt i64 %146, -9223372036854775808
  %148 = add nsw i64 %145, -1
  %149 = select i1 %147, i64 %148, i64 %145
  %150 = sdiv i64 %144, 16
  %151 = and i64 %144, -9223372036854775793
  %152 = icmp ugt i64 %151, -9223372036854775808
  %153 = add nsw i64 %150, -1
  %154 = select i1 %152, i64 %153, i64 %150
  %155 = icmp slt i64 %112, 0
  %156 = select i1 %155, i64 %63, i64 0
  %157 = getelementptr i64, ptr %59, i64 %112
  %158 = getelementptr i64, ptr %157, i64 %156
  %159 = load i64, ptr %158, align 8
  %160 = srem i64 %144, 16
  %161 = icmp slt i64 %160, 0
  %162 = add nsw i64 %160, 16
  %163 = select i1 %161, i64 %162, i64 %160
  %164 = srem i64 %129, 16
  %165 = icmp slt i64 %164, 0
  %166 = add nsw i64 %164, 16
  %167 = select i1 %165, i64 %166, i64 %164
  %168 = icmp slt i64 %159, 0
  %169 = select i1 %168, i64 %85, i64 0
  %170 = add i64 %159, %169
  %171 = icmp slt i64 %163, 0
  %172 = select i1 %171, i64 %87, i64 0
  %173 = add i64 %163, %172
  %174 = icmp slt i64 %167, 0
  %175 = select i1 %174, i64 %89, i64 0
  %176 = add i64 %167, %175
  %177 = mul i64 %87, %89
  %178 = mul i64 %177, %91
  %179 = mul i64 %178, %93
  %180 = mul i64 %89, %91
  %181 = mul i64 %180, %93
  %182 = mul i64 %91, %93
  %183 = mul i64 %170, %179
  %184 = mul i64 %173, %181
  %185 = mul i64 %176, %182
  %186 = getelementptr i8, ptr %81, i64 %183
  %187 = getelementptr i8, ptr %186, i64 %184
  %188 = getelementptr i8, ptr %187, i64 %185
  %189 = icmp sgt i64 %149, -1
  %190 = sub nsw i64 %32, %93
  %191 = icmp sle i64 %149, %190
  %192 = select i1 %189, i1 %191, i1 false
  %193 = icmp sgt i64 %154, -1
  %194 = select i1 %192, i1 %193, i1 false
  br i1 %194, label %100, label %103

195:                                              ; preds = %105
  %196 = load i64, ptr %20, align 8
  %197 = add nsw i64 %106, -1
  store i64 %197, ptr %21, align 8
  %198 = add i64 %196, 1
  store i64 %198, ptr %20, align 8
  %199 = xor i1 %104, true
  %200 = xor i1 %94, true
  %201 = select i1 %199, i1 true, i1 %200
  br i1 %201, label %109, label %108

202:                                              ; preds = %108, %108, %284
  %203 = phi ptr [ %37, %284 ], [ %23, %108 ], [ %23, %108 ]
  %204 = phi i64 [ %47, %284 ], [ %33, %108 ], [ %33, %108 ]
  %205 = icmp slt i64 %196, 0
  %206 = select i1 %205, i64 %69, i64 0
  %207 = add i64 %196, %206
  %208 = icmp slt i64 %159, 0
  %209 = select i1 %208, i64 %71, i64 0
  %210 = add i64 %159, %209
  %211 = icmp slt i64 %163, 0
  %212 = select i1 %211, i64 %73, i64 0
  %213 = add i64 %163, %212
  %214 = icmp slt i64 %167, 0
  %215 = select i1 %214, i64 %75, i64 0
  %216 = add i64 %167, %215
  %217 = mul i64 %71, %73
  %218 = mul i64 %217, %75
  %219 = mul i64 %218, %77
  %220 = mul i64 %219, %79
  %221 = mul i64 %73, %75
  %222 = mul i64 %221, %77
  %223 = mul i64 %222, %79
  %224 = mul i64 %75, %77
  %225 = mul i64 %224, %79
  %226 = mul i64 %77, %79
  %227 = mul i64 %207, %220
  %228 = mul i64 %210, %223
  %229 = mul i64 %213, %225
  %230 = mul i64 %216, %226
  %231 = getelementptr i8, ptr %65, i64 %227
  %232 = getelementptr i8, ptr %231, i64 %228
  %233 = getelementptr i8, ptr %232, i64 %229
  %234 = getelementptr i8, ptr %233, i64 %230
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %235 = ptrtoint ptr %203 to i64
  %236 = mul nsw i64 %154, %204
  %237 = add nsw i64 %236, %235
  %238 = add nsw i64 %237, %149
  store i64 0, ptr %14, align 8
  %239 = icmp slt i64 %77, 1
  %240 = select i1 %239, i64 0, i64 %77
  store i64 %240, ptr %15, align 8
  br label %241

241:                                              ; preds = %202, %248
  %242 = phi i64 [ %238, %202 ], [ %249, %248 ]
  %243 = load i64, ptr %15, align 8
  %244 = icmp sgt i64 %243, 0
  br i1 %244, label %250, label %110

245:                                              ; preds = %250, %259
  %246 = load i64, ptr %17, align 8
  %247 = icmp sgt i64 %246, 0
  br i1 %247, label %259, label %248

248:                                              ; preds = %245
  %249 = add nsw i64 %242, %204
  br label %241

250:                                              ; preds = %241
  %251 = load i64, ptr %14, align 8
  %252 = add nsw i64 %243, -1
  store i64 %252, ptr %15, align 8
  %253 = add i64 %251, 1
  store i64 %253, ptr %14, align 8
  %254 = mul nsw i64 %251, %79
  store i64 0, ptr %16, align 8
  %255 = icmp slt i64 %79, 1
  %256 = add nuw i64 %79, 7
  %257 = lshr i64 %256, 3
  %258 = select i1 %255, i64 0, i64 %257
  store i64 %258, ptr %17, align 8
  br label %245

259:                                              ; preds = %245
  %260 = load i64, ptr %16, align 8
  %261 = add nsw i64 %246, -1
  store i64 %261, ptr %17, align 8
  %262 = add i64 %260, 8
  store i64 %262, ptr %16, align 8
  %263 = add nsw i64 %254, %260
  %264 = add nsw i64 %242, %260
  %265 = ptrtoint ptr %188 to i64
  %266 = add nsw i64 %263, %265
  %267 = ptrtoint ptr %234 to i64
  %268 = add nsw i64 %263, %267
  %269 = inttoptr i64 %264 to ptr
  %270 = inttoptr i64 %266 to ptr
  %271 = inttoptr i64 %268 to ptr
  %272 = load <8 x i8>, ptr %269, align 1
  %273 = zext <8 x i8> %272 to <8 x i16>
  %274 = load <8 x i8>, ptr %270, align 1
  %275 = zext <8 x i8> %274 to <8 x i16>
  %276 = load <8 x i8>, ptr %271, align 1
  %277 = mul nuw <8 x i16> %273, %275
  %278 = add <8 x i16> %277, splat (i16 128)
  %279 = lshr <8 x i16> %278, splat (i16 8)
  %280 = add <8 x i16> %278, %279
  %281 = lshr <8 x i16> %280, splat (i16 8)
  %282 = trunc nuw <8 x i16> %281 to <8 x i8>
  %283 = add <8 x i8> %276, %282
  store <8 x i8> %283, ptr %269, align 1
  br label %245

284:                                              ; preds = %108, %108
  br label %202

285:                                              ; preds = %109, %109, %403
  %286 = phi ptr [ %37, %403 ], [ %23, %109 ], [ %23, %109 ]
  %287 = phi i64 [ %44, %403 ], [ %30, %109 ], [ %30, %109 ]
  %288 = phi i64 [ %46, %403 ], [ %32, %109 ], [ %32, %109 ]
  %289 = phi i64 [ %47, %403 ], [ %33, %109 ], [ %33, %109 ]
  %290 = phi i64 [ %49, %403 ], [ %35, %109 ], [ %35, %109 ]
  %291 = icmp slt i64 %196, 0
  %292 = select i1 %291, i64 %69, i64 0
  %293 = add i64 %196, %292
  %294 = icmp slt i64 %159, 0
  %295 = select i1 %294, i64 %71, i64 0
  %296 = add i64 %159, %295
  %297 = icmp slt i64 %163, 0
  %298 = select i1 %297, i64 %73, i64 0
  %299 = add i64 %163, %298
  %300 = icmp slt i64 %167, 0
  %301 = select i1 %300, i64 %75, i64 0
  %302 = add i64 %167, %301
  %303 = mul i64 %71, %73
  %304 = mul i64 %303, %75
  %305 = mul i64 %304, %77
  %306 = mul i64 %305, %79
  %307 = mul i64 %73, %75
  %308 = mul i64 %307, %77
  %309 = mul i64 %308, %79
  %310 = mul i64 %75, %77
  %311 = mul i64 %310, %79
  %312 = mul i64 %77, %79
  %313 = mul i64 %293, %306
  %314 = mul i64 %296, %309
  %315 = mul i64 %299, %311
  %316 = mul i64 %302, %312
  %317 = getelementptr i8, ptr %65, i64 %313
  %318 = getelementptr i8, ptr %317, i64 %314
  %319 = getelementptr i8, ptr %318, i64 %315
  %320 = getelementptr i8, ptr %319, i64 %316
  store i64 0, ptr %10, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  %321 = sub nsw i64 0, %154
  %322 = call i64 @llvm.smax.i64(i64 %321, i64 0)
  %323 = sub nsw i64 %287, %154
  %324 = call i64 @llvm.smin.i64(i64 %323, i64 %77)
  store i64 %322, ptr %10, align 8
  %325 = sub i64 %324, %322
  %326 = icmp slt i64 %325, 1
  %327 = select i1 %326, i64 0, i64 %325
  store i64 %327, ptr %11, align 8
  br label %328

328:                                              ; preds = %331, %285
  %329 = load i64, ptr %11, align 8
  %330 = icmp sgt i64 %329, 0
  br i1 %330, label %334, label %110

331:                                              ; preds = %334, %345
  %332 = load i64, ptr %13, align 8
  %333 = icmp sgt i64 %332, 0
  br i1 %333, label %345, label %328

334:                                              ; preds = %328
  %335 = load i64, ptr %10, align 8
  %336 = add nsw i64 %329, -1
  store i64 %336, ptr %11, align 8
  %337 = add i64 %335, 1
  store i64 %337, ptr %10, align 8
  %338 = sub nsw i64 0, %149
  %339 = call i64 @llvm.smax.i64(i64 %338, i64 0)
  %340 = sub nsw i64 %288, %149
  %341 = call i64 @llvm.smin.i64(i64 %340, i64 %79)
  store i64 %339, ptr %12, align 8
  %342 = sub i64 %341, %339
  %343 = icmp slt i64 %342, 1
  %344 = select i1 %343, i64 0, i64 %342
  store i64 %344, ptr %13, align 8
  br label %331

345:                                              ; preds = %331
  %346 = load i64, ptr %12, align 8
  %347 = add nsw i64 %332, -1
  store i64 %347, ptr %13, align 8
  %348 = add i64 %346, 1
  store i64 %348, ptr %12, align 8
  %349 = add nsw i64 %154, %335
  %350 = add nsw i64 %149, %346
  %351 = icmp slt i64 %349, 0
  %352 = select i1 %351, i64 %287, i64 0
  %353 = add i64 %349, %352
  %354 = icmp slt i64 %350, 0
  %355 = select i1 %354, i64 %288, i64 0
  %356 = add i64 %350, %355
  %357 = mul i64 %289, %353
  %358 = mul i64 %290, %356
  %359 = getelementptr i8, ptr %286, i64 %357
  %360 = getelementptr i8, ptr %359, i64 %358
  %361 = load i8, ptr %360, align 1
  %362 = icmp slt i64 %335, 0
  %363 = select i1 %362, i64 %91, i64 0
  %364 = add i64 %335, %363
  %365 = icmp slt i64 %346, 0
  %366 = select i1 %365, i64 %93, i64 0
  %367 = mul i64 %364, %93
  %368 = getelementptr i8, ptr %188, i64 %367
  %369 = getelementptr i8, ptr %368, i64 %346
  %370 = getelementptr i8, ptr %369, i64 %366
  %371 = load i8, ptr %370, align 1
  %372 = zext i8 %361 to i64
  %373 = zext i8 %371 to i64
  %374 = mul nuw nsw i64 %372, %373
  %375 = add nuw nsw i64 %374, 128
  %376 = icmp slt i64 %335, 0
  %377 = select i1 %376, i64 %77, i64 0
  %378 = add i64 %335, %377
  %379 = icmp slt i64 %346, 0
  %380 = select i1 %379, i64 %79, i64 0
  %381 = mul i64 %378, %79
  %382 = getelementptr i8, ptr %320, i64 %381
  %383 = getelementptr i8, ptr %382, i64 %346
  %384 = getelementptr i8, ptr %383, i64 %380
  %385 = load i8, ptr %384, align 1
  %386 = lshr i64 %375, 8
  %387 = add nuw nsw i64 %375, %386
  %388 = lshr i64 %387, 8
  %389 = add nsw i64 %154, %335
  %390 = add nsw i64 %149, %346
  %391 = icmp slt i64 %389, 0
  %392 = select i1 %391, i64 %287, i64 0
  %393 = add i64 %389, %392
  %394 = icmp slt i64 %390, 0
  %395 = select i1 %394, i64 %288, i64 0
  %396 = add i64 %390, %395
  %397 = mul i64 %289, %393
  %398 = mul i64 %290, %396
  %399 = getelementptr i8, ptr %286, i64 %397
  %400 = getelementptr i8, ptr %399, i64 %398
  %401 = trunc i64 %388 to i8
  %402 = add i8 %385, %401
  store i8 %402, ptr %400, align 1
  br label %331

403:                                              ; preds = %109, %109
  br label %285

404:                                              ; preds = %97, %109, %108
  %405 = phi i32 [ 1, %108 ], [ 1, %109 ], [ 0, %97 ]
  ret i32 %405
}

declare double @llvm.floor.f64(double)

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_sprites_3
define i32 @blend_sprites_3(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, double %5, double %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = getelementptr i8, ptr %1, i64 %0
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr i8, ptr %1, i64 %0
  %26 = getelementptr i8, ptr %25, i64 16
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr i8, ptr %1, i64 %0
  %29 = getelementptr i8, ptr %28, i64 24
  %30 = load ptr, ptr %29, align 8
  %31 = load i64, ptr %27, align 4
  %32 = getelementptr i8, ptr %27, i64 8
  %33 = load i64, ptr %32, align 4
  %34 = load i64, ptr %30, align 4
  %35 = getelementptr i8, ptr %30, i64 8
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr i8, ptr %2, i64 %0
  %38 = load ptr, ptr %37, align 8
  %39 = getelementptr i8, ptr %2, i64 %0
  %40 = getelementptr i8, ptr %39, i64 16
  %41 = load ptr, ptr %40, align 8
  %42 = getelementptr i8, ptr %2, i64 %0
  %43 = getelementptr i8, ptr %42, i64 24
  %44 = load ptr, ptr %43, align 8
  %45 = load i64, ptr %41, align 4
  %46 = getelementptr i8, ptr %41, i64 8
  %47 = load i64, ptr %46, align 4
  %48 = load i64, ptr %44, align 4
  %49 = getelementptr i8, ptr %44, i64 8
  %50 = load i64, ptr %49, align 4
  %51 = getelementptr i8, ptr %3, i64 %0
  %52 = load ptr, ptr %51, align 8
  %53 = getelementptr i8, ptr %3, i64 %0
  %54 = getelementptr i8, ptr %53, i64 16
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr i8, ptr %3, i64 %0
  %57 = getelementptr i8, ptr %56, i64 24
  %58 = load ptr, ptr %57, align 8
  %59 = load i64, ptr %55, align 4
  %60 = getelementptr i8, ptr %55, i64 8
  %61 = load i64, ptr %60, align 4
  %62 = load i64, ptr %58, align 4
  %63 = getelementptr i8, ptr %58, i64 8
  %64 = load i64, ptr %63, align 4
  %65 = getelementptr i8, ptr %4, i64 %0
  %66 = load ptr, ptr %65, align 8
  %67 = getelementptr i8, ptr %4, i64 %0
  %68 = getelementptr i8, ptr %67, i64 16
  %69 = load ptr, ptr %68, align 8
  %70 = load i64, ptr %69, align 4
  %71 = getelementptr i8, ptr %69, i64 8
  %72 = load i64, ptr %71, align 4
  %73 = getelementptr i8, ptr %7, i64 %0
  %74 = load ptr, ptr %73, align 8
  %75 = getelementptr i8, ptr %7, i64 %0
  %76 = getelementptr i8, ptr %75, i64 16
  %77 = load ptr, ptr %76, align 8
  %78 = load i64, ptr %77, align 4
  %79 = getelementptr i8, ptr %8, i64 %0
  %80 = load ptr, ptr %79, align 8
  %81 = getelementptr i8, ptr %8, i64 %0
  %82 = getelementptr i8, ptr %81, i64 16
  %83 = load ptr, ptr %82, align 8
  %84 = load i64, ptr %83, align 4
  %85 = getelementptr i8, ptr %83, i64 8
  %86 = load i64, ptr %85, align 4
  %87 = getelementptr i8, ptr %83, i64 16
  %88 = load i64, ptr %87, align 4
  %89 = getelementptr i8, ptr %83, i64 24
  %90 = load i64, ptr %89, align 4
  %91 = getelementptr i8, ptr %83, i64 32
  %92 = load i64, ptr %91, align 4
  %93 = getelementptr i8, ptr %83, i64 40
  %94 = load i64, ptr %93, align 4
  %95 = getelementptr i8, ptr %9, i64 %0
  %96 = load ptr, ptr %95, align 8
  %97 = getelementptr i8, ptr %9, i64 %0
  %98 = getelementptr i8, ptr %97, i64 16
  %99 = load ptr, ptr %98, align 8
  %100 = load i64, ptr %99, align 4
  %101 = getelementptr i8, ptr %99, i64 8
  %102 = load i64, ptr %101, align 4
  %103 = getelementptr i8, ptr %99, i64 16
  %104 = load i64, ptr %103, align 4
  %105 = getelementptr i8, ptr %99, i64 24
  %106 = load i64, ptr %105, align 4
  %107 = getelementptr i8, ptr %99, i64 32
  %108 = load i64, ptr %107, align 4
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  %109 = icmp eq i64 %36, 1
  store i64 0, ptr %19, align 8
  %110 = icmp slt i64 %70, 1
  %111 = select i1 %110, i64 0, i64 %70
  store i64 %111, ptr %20, align 8
  br label %112

112:                                              ; preds = %120, %10
  %113 = load i64, ptr %20, align 8
  %114 = icmp sgt i64 %113, 0
  br i1 %114, label %126, label %421

115:                                              ; preds = %126
  %116 = sub nsw i64 %31, %106
  %117 = icmp sle i64 %169, %116
  br label %118

118:                                              ; preds = %115, %126
  %119 = phi i1 [ %117, %115 ], [ false, %126 ]
  store i64 0, ptr %21, align 8
  store i64 3, ptr %22, align 8
  br label %120

120:                                              ; preds = %118, %125
  %121 = load i64, ptr %22, align 8
  %122 = icmp sgt i64 %121, 0
  br i1 %122, label %210, label %112

123:                                              ; preds = %210
  switch i64 %211, label %421 [
    i64 0, label %217
    i64 -3, label %217
    i64 1, label %299
    i64 -2, label %299
    i64 2, label %300
    i64 -1, label %300
  ]

124:                                              ; preds = %210
  switch i64 %211, label %421 [
    i64 0, label %301
    i64 -3, label %301
    i64 1, label %419
    i64 -2, label %419
    i64 2, label %420
    i64 -1, label %420
  ]

125:                                              ; preds = %344, %256
  br label %120

126:                                              ; preds = %112
  %127 = load i64, ptr %19, align 8
  %128 = add nsw i64 %113, -1
  store i64 %128, ptr %20, align 8
  %129 = add i64 %127, 1
  store i64 %129, ptr %19, align 8
  %130 = icmp slt i64 %127, 0
  %131 = select i1 %130, i64 %70, i64 0
  %132 = add i64 %127, %131
  %133 = mul i64 %132, %72
  %134 = getelementptr double, ptr %66, i64 %133
  %135 = load double, ptr %134, align 8
  %136 = fmul double %5, %135
  %137 = fadd double %136, %6
  %138 = sitofp i64 %108 to double
  %139 = fmul double %138, 5.000000e-01
  %140 = fsub double %137, %139
  %141 = fmul double %140, 1.600000e+01
  %142 = fadd double %141, 5.000000e-01
  %143 = call double @llvm.floor.f64(double %142)
  %144 = fptosi double %143 to i64
  %145 = icmp slt i64 %127, 0
  %146 = select i1 %145, i64 %70, i64 0
  %147 = add i64 %127, %146
  %148 = mul i64 %147, %72
  %149 = getelementptr double, ptr %66, i64 %148
  %150 = getelementptr i8, ptr %149, i64 8
  %151 = load double, ptr %150, align 8
  %152 = fmul double %5, %151
  %153 = sitofp i64 %106 to double
  %154 = fmul double %153, 5.000000e-01
  %155 = fsub double %152, %154
  %156 = fmul double %155, 1.600000e+01
  %157 = fadd double %156, 5.000000e-01
  %158 = call double @llvm.floor.f64(double %157)
  %159 = fptosi double %158 to i64
  %160 = sdiv i64 %144, 16
  %161 = and i64 %144, -9223372036854775793
  %162 = icmp ugt i64 %161, -9223372036854775808
  %163 = add nsw i64 %160, -1
  %164 = select i1 %162, i64 %163, i64 %160
  %165 = sdiv i64 %159, 16
  %166 = and i64 %159, -9223372036854775793
  %167 = icmp ugt i64 %166, -9223372036854775808
  %168 = add nsw i64 %165, -1
  %169 = select i1 %167, i64 %168, i64 %165
  %170 = icmp slt i64 %127, 0
  %171 = select i1 %170, i64 %78, i64 0
  %172 = getelementptr i64, ptr %74, i64 %127
  %173 = getelementptr i64, ptr %172, i64 %171
  %174 = load i64, ptr %173, align 8
  %175 = srem i64 %159, 16
  %176 = icmp slt i64 %175, 0
  %177 = add nsw i64 %175, 16
  %178 = select i1 %176, i64 %177, i64 %175
  %179 = srem i64 %144, 16
  %180 = icmp slt i64 %179, 0
  %181 = add nsw i64 %179, 16
  %182 = select i1 %180, i64 %181, i64 %179
  %183 = icmp slt i64 %174, 0
  %184 = select i1 %183, i64 %100, i64 0
  %185 = add i64 %174, %184
  %186 = icmp slt i64 %178, 0
  %187 = select i1 %186, i64 %102, i64 0
  %188 = add i64 %178, %187
  %189 = icmp slt i64 %182, 0
  %190 = select i1 %189, i64 %104, i64 0
  %191 = add i64 %182, %190
  %192 = mul i64 %102, %104
  %193 = mul i64 %192, %106
  %194 = mul i64 %193, %108
  %195 = mul i64 %104, %106
  %196 = mul i64 %195, %108
  %197 = mul i64 %106, %108
  %198 = mul i64 %185, %194
  %199 = mul i64 %188, %196
  %200 = mul i64 %191, %197
  %201 = getelementptr i8, ptr %96, i64 %198
  %202 = getelementptr i8, ptr %201, i64 %199
  %203 = getelementptr i8, ptr %202, i64 %200
  %204 = icmp sgt i64 %164, -1
  %205 = sub nsw i64 %33, %108
  %206 = icmp sle i64 %164, %205
  %207 = select i1 %204, i1 %206, i1 false
  %208 = icmp sgt i64 %169, -1
  %209 = select i1 %207, i1 %208, i1 false
  br i1 %209, label %115, label %118

210:                                              ; preds = %120
  %211 = load i64, ptr %21, align 8
  %212 = add nsw i64 %121, -1
  store i64 %212, ptr %22, align 8
  %213 = add i64 %211, 1
  store i64 %213, ptr %21, align 8
  %214 = xor i1 %119, true
  %215 = xor i1 %109, true
  %216 = select i1 %214, i1 true, i1 %215
  br i1 %216, label %124, label %123

217:                                              ; preds = %123, %123, %300, %299
  %218 = phi ptr [ %52, %300 ], [ %38, %299 ], [ %24, %123 ], [ %24, %123 ]
  %219 = phi i64 [ %62, %300 ], [ %48, %299 ], [ %34, %123 ], [ %34, %123 ]
  %220 = icmp slt i64 %211, 0
  %221 = select i1 %220, i64 %84, i64 0
  %222 = add i64 %211, %221
  %223 = icmp slt i64 %174, 0
  %224 = select i1 %223, i64 %86, i64 0
  %225 = add i64 %174, %224
  %226 = icmp slt i64 %178, 0
  %227 = select i1 %226, i64 %88, i64 0
  %228 = add i64 %178, %227
  %229 = icmp slt i64 %182, 0
  %230 = select i1 %229, i64 %90, i64 0
  %231 = add i64 %182, %230
  %232 = mul i64 %86, %88
  %233 = mul i64 %232, %90
  %234 = mul i64 %233, %92
  %235 = mul i64 %234, %94
  %236 = mul i64 %88, %90
  %237 = mul i64 %236, %92
  %238 = mul i64 %237, %94
  %239 = mul i64 %90, %92
  %240 = mul i64 %239, %94
  %241 = mul i64 %92, %94
  %242 = mul i64 %222, %235
  %243 = mul i64 %225, %238
  %244 = mul i64 %228, %240
  %245 = mul i64 %231, %241
  %246 = getelementptr i8, ptr %80, i64 %242
  %247 = getelementptr i8, ptr %246, i64 %243
  %248 = getelementptr i8, ptr %247, i64 %244
  %249 = getelementptr i8, ptr %248, i64 %245
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  %250 = ptrtoint ptr %218 to i64
  %251 = mul nsw i64 %169, %219
  %252 = add nsw i64 %251, %250
  %253 = add nsw i64 %252, %164
  store i64 0, ptr %15, align 8
  %254 = icmp slt i64 %92, 1
  %255 = select i1 %254, i64 0, i64 %92
  store i64 %255, ptr %16, align 8
  br label %256

256:                                              ; preds = %217, %263
  %257 = phi i64 [ %253, %217 ], [ %264, %263 ]
  %258 = load i64, ptr %16, align 8
  %259 = icmp sgt i64 %258, 0
  br i1 %259, label %265, label %125

260:                                              ; preds = %265, %274
  %261 = load i64, ptr %18, align 8
  %262 = icmp sgt i64 %261, 0
  br i1 %262, label %274, label %263

263:                                              ; preds = %260
  %264 = add nsw i64 %257, %219
  br label %256

265:                                              ; preds = %256
  %266 = load i64, ptr %15, align 8
  %267 = add nsw i64 %258, -1
  store i64 %267, ptr %16, align 8
  %268 = add i64 %266, 1
  store i64 %268, ptr %15, align 8
  %269 = mul nsw i64 %266, %94
  store i64 0, ptr %17, align 8
  %270 = icmp slt i64 %94, 1
  %271 = add nuw i64 %94, 7
  %272 = lshr i64 %271, 3
  %273 = select i1 %270, i64 0, i64 %272
  store i64 %273, ptr %18, align 8
  br label %260

274:                                              ; preds = %260
  %275 = load i64, ptr %17, align 8
  %276 = add nsw i64 %261, -1
  store i64 %276, ptr %18, align 8
  %277 = add i64 %275, 8
  store i64 %277, ptr %17, align 8
  %278 = add nsw i64 %269, %275
  %279 = add nsw i64 %257, %275
  %280 = ptrtoint ptr %203 to i64
  %281 = add nsw i64 %278, %280
  %282 = ptrtoint ptr %249 to i64
  %283 = add nsw i64 %278, %282
  %284 = inttoptr i64 %279 to ptr
  %285 = inttoptr i64 %281 to ptr
  %286 = inttoptr i64 %283 to ptr
  %287 = load <8 x i8>, ptr %284, align 1
  %288 = zext <8 x i8> %287 to <8 x i16>
  %289 = load <8 x i8>, ptr %285, align 1
  %290 = zext <8 x i8> %289 to <8 x i16>
  %291 = load <8 x i8>, ptr %286, align 1
  %292 = mul nuw <8 x i16> %288, %290
  %293 = add <8 x i16> %292, splat (i16 128)
  %294 = lshr <8 x i16> %293, splat (i16 8)
  %295 = add <8 x i16> %293, %294
  %296 = lshr <8 x i16> %295, splat (i16 8)
  %297 = trunc nuw <8 x i16> %296 to <8 x i8>
  %298 = add <8 x i8> %291, %297
  store <8 x i8> %298, ptr %284, align 1
  br label %260

299:                                              ; preds = %123, %123
  br label %217

300:                                              ; preds = %123, %123
  br label %217

301:                                              ; preds = %124, %124, %420, %419
  %302 = phi ptr [ %52, %420 ], [ %38, %419 ], [ %24, %124 ], [ %24, %124 ]
  %303 = phi i64 [ %59, %420 ], [ %45, %419 ], [ %31, %124 ], [ %31, %124 ]
  %304 = phi i64 [ %61, %420 ], [ %47, %419 ], [ %33, %124 ], [ %33, %124 ]
  %305 = phi i64 [ %62, %420 ], [ %48, %419 ], [ %34, %124 ], [ %34, %124 ]
  %306 = phi i64 [ %64, %420 ], [ %50, %419 ], [ %36, %124 ], [ %36, %124 ]
  %307 = icmp slt i64 %211, 0
  %308 = select i1 %307, i64 %84, i64 0
  %309 = add i64 %211, %308
  %310 = icmp slt i64 %174, 0
  %311 = select i1 %310, i64 %86, i64 0
  %312 = add i64 %174, %311
  %313 = icmp slt i64 %178, 0
  %314 = select i1 %313, i64 %88, i64 0
  %315 = add i64 %178, %314
  %316 = icmp slt i64 %182, 0
  %317 = select i1 %316, i64 %90, i64 0
  %318 = add i64 %182, %317
  %319 = mul i64 %86, %88
  %320 = mul i64 %319, %90
  %321 = mul i64 %320, %92
  %322 = mul i64 %321, %94
  %323 = mul i64 %88, %90
  %324 = mul i64 %323, %92
  %325 = mul i64 %324, %94
  %326 = mul i64 %90, %92
  %327 = mul i64 %326, %94
  %328 = mul i64 %92, %94
  %329 = mul i64 %309, %322
  %330 = mul i64 %312, %325
  %331 = mul i64 %315, %327
  %332 = mul i64 %318, %328
  %333 = getelementptr i8, ptr %80, i64 %329
  %334 = getelementptr i8, ptr %333, i64 %330
  %335 = getelementptr i8, ptr %334, i64 %331
  %336 = getelementptr i8, ptr %335, i64 %332
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  %337 = sub nsw i64 0, %169
  %338 = call i64 @llvm.smax.i64(i64 %337, i64 0)
  %339 = sub nsw i64 %303, %169
  %340 = call i64 @llvm.smin.i64(i64 %339, i64 %92)
  store i64 %338, ptr %11, align 8
  %341 = sub i64 %340, %338
  %342 = icmp slt i64 %341, 1
  %343 = select i1 %342, i64 0, i64 %341
  store i64 %343, ptr %12, align 8
  br label %344

344:                                              ; preds = %347, %301
  %345 = load i64, ptr %12, align 8
  %346 = icmp sgt i64 %345, 0
  br i1 %346, label %350, label %125

347:                                              ; preds = %350, %361
  %348 = load i64, ptr %14, align 8
  %349 = icmp sgt i64 %348, 0
  br i1 %349, label %361, label %344

350:                                              ; preds = %344
  %351 = load i64, ptr %11, align 8
  %352 = add nsw i64 %345, -1
  store i64 %352, ptr %12, align 8
  %353 = add i64 %351, 1
  store i64 %353, ptr %11, align 8
  %354 = sub nsw i64 0, %164
  %355 = call i64 @llvm.smax.i64(i64 %354, i64 0)
  %356 = sub nsw i64 %304, %164
  %357 = call i64 @llvm.smin.i64(i64 %356, i64 %94)
  store i64 %355, ptr %13, align 8
  %358 = sub i64 %357, %355
  %359 = icmp slt i64 %358, 1
  %360 = select i1 %359, i64 0, i64 %358
  store i64 %360, ptr %14, align 8
  br label %347

361:                                              ; preds = %347
  %362 = load i64, ptr %13, align 8
  %363 = add nsw i64 %348, -1
  store i64 %363, ptr %14, align 8
  %364 = add i64 %362, 1
  store i64 %364, ptr %13, align 8
  %365 = add nsw i64 %169, %351
  %366 = add nsw i64 %164, %362
  %367 = icmp slt i64 %365, 0
  %368 = select i1 %367, i64 %303, i64 0
  %369 = add i64 %365, %368
  %370 = icmp slt i64 %366, 0
  %371 = select i1 %370, i64 %304, i64 0
  %372 = add i64 %366, %371
  %373 = mul i64 %305, %369
  %374 = mul i64 %306, %372
  %375 = getelementptr i8, ptr %302, i64 %373
  %376 = getelementptr i8, ptr %375, i64 %374
  %377 = load i8, ptr %376, align 1
  %378 = icmp slt i64 %351, 0
  %379 = select i1 %378, i64 %106, i64 0
  %380 = add i64 %351, %379
  %381 = icmp slt i64 %362, 0
  %382 = select i1 %381, i64 %108, i64 0
  %383 = mul i64 %380, %108
  %384 = getelementptr i8, ptr %203, i64 %383
  %385 = getelementptr i8, ptr %384, i64 %362
  %386 = getelementptr i8, ptr %385, i64 %382
  %387 = load i8, ptr %386, align 1
  %388 = zext i8 %377 to i64
  %389 = zext i8 %387 to i64
  %390 = mul nuw nsw i64 %388, %389
  %391 = add nuw nsw i64 %390, 128
  %392 = icmp slt i64 %351, 0
  %393 = select i1 %392, i64 %92, i64 0
  %394 = add i64 %351, %393
  %395 = icmp slt i64 %362, 0
  %396 = select i1 %395, i64 %94, i64 0
  %397 = mul i64 %394, %94
  %398 = getelementptr i8, ptr %336, i64 %397
  %399 = getelementptr i8, ptr %398, i64 %362
  %400 = getelementptr i8, ptr %399, i64 %396
  %401 = load i8, ptr %400, align 1
  %402 = lshr i64 %391, 8
  %403 = add nuw nsw i64 %391, %402
  %404 = lshr i64 %403, 8
  %405 = add nsw i64 %169, %351
  %406 = add nsw i64 %164, %362
  %407 = icmp slt i64 %405, 0
  %408 = select i1 %407, i64 %303, i64 0
  %409 = add i64 %405, %408
  %410 = icmp slt i64 %406, 0
  %411 = select i1 %410, i64 %304, i64 0
  %412 = add i64 %406, %411
  %413 = mul i64 %305, %409
  %414 = mul i64 %306, %412
  %415 = getelementptr i8, ptr %302, i64 %413
  %416 = getelementptr i8, ptr %415, i64 %414
  %417 = trunc i64 %404 to i8
  %418 = add i8 %401, %417
  store i8 %418, ptr %416, align 1
  br label %347

419:                                              ; preds = %124, %124
  br label %301

420:                                              ; preds = %124, %124
  br label %301

421:                                              ; preds = %112, %124, %123
  %422 = phi i32 [ 1, %123 ], [ 1, %124 ], [ 0, %112 ]
  ret i32 %422
}

declare double @llvm.floor.f64(double)

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel skip_vertices_0
declare double @llvm.fabs.f64(double)

define i32 @skip_vertices_0(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, double %5) {
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = getelementptr i8, ptr %1, i64 %0
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr i8, ptr %1, i64 %0
  %14 = getelementptr i8, ptr %13, i64 16
  %15 = load ptr, ptr %14, align 8
  %16 = load i64, ptr %15, align 4
  %17 = getelementptr i8, ptr %2, i64 %0
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr i8, ptr %2, i64 %0
  %20 = getelementptr i8, ptr %19, i64 16
  %21 = load ptr, ptr %20, align 8
  %22 = load i64, ptr %21, align 4
  %23 = getelementptr i8, ptr %21, i64 8
  %24 = load i64, ptr %23, align 4
  %25 = getelementptr i8, ptr %3, i64 %0
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr i8, ptr %3, i64 %0
  %28 = getelementptr i8, ptr %27, i64 16
  %29 = load ptr, ptr %28, align 8
  %30 = load i64, ptr %29, align 4
  %31 = getelementptr i8, ptr %4, i64 %0
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr i8, ptr %4, i64 %0
  %34 = getelementptr i8, ptr %33, i64 16
  %35 = load ptr, ptr %34, align 8
  %36 = load i64, ptr %35, align 4
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %9, align 8
  %37 = icmp slt i64 %30, 1
  %38 = select i1 %37, i64 0, i64 %30
  store i64 %38, ptr %10, align 8
  br label %39

39:                                               ; preds = %6, %128
  %40 = load i64, ptr %10, align 8
  %41 = icmp sgt i64 %40, 0
  br i1 %41, label %129, label %218

42:                                               ; preds = %129
  %43 = icmp slt i64 %130, -1
  %44 = select i1 %43, i64 %30, i64 0
  %45 = getelementptr i64, ptr %26, i64 %130
  %46 = getelementptr i8, ptr %45, i64 8
  %47 = getelementptr i64, ptr %46, i64 %44
  %48 = load i64, ptr %47, align 8
  br label %49

49:                                               ; preds = %129, %42
  %50 = phi i64 [ %48, %42 ], [ %22, %129 ]
  %51 = add nsw i64 %50, -1
  %52 = icmp slt i64 %130, 0
  %53 = select i1 %52, i64 %30, i64 0
  %54 = getelementptr i64, ptr %26, i64 %130
  %55 = getelementptr i64, ptr %54, i64 %53
  %56 = load i64, ptr %55, align 8
  %57 = icmp slt i64 %56, %51
  br i1 %57, label %58, label %128

58:                                               ; preds = %206, %49
  %59 = phi i64 [ %56, %49 ], [ %216, %206 ]
  %60 = add nsw i64 %59, 1
  %61 = icmp slt i64 %59, -1
  %62 = select i1 %61, i64 %22, i64 0
  %63 = add i64 %60, %62
  %64 = mul i64 %63, %24
  %65 = getelementptr double, ptr %18, i64 %64
  %66 = load double, ptr %65, align 8
  %67 = icmp slt i64 %59, 0
  %68 = select i1 %67, i64 %22, i64 0
  %69 = add i64 %59, %68
  %70 = mul i64 %69, %24
  %71 = getelementptr double, ptr %18, i64 %70
  %72 = load double, ptr %71, align 8
  %73 = fsub double %66, %72
  %74 = call double @llvm.fabs.f64(double %73)
  %75 = add nsw i64 %59, 1
  %76 = icmp slt i64 %59, -1
  %77 = select i1 %76, i64 %22, i64 0
  %78 = add i64 %75, %77
  %79 = mul i64 %78, %24
  %80 = getelementptr double, ptr %18, i64 %79
  %81 = getelementptr i8, ptr %80, i64 8
  %82 = load double, ptr %81, align 8
  %83 = icmp slt i64 %59, 0
  %84 = select i1 %83, i64 %22, i64 0
  %85 = add i64 %59, %84
  %86 = mul i64 %85, %24
  %87 = getelementptr double, ptr %18, i64 %86
  %88 = getelementptr i8, ptr %87, i64 8
  %89 = load double, ptr %88, align 8
  %90 = fsub double %82, %89
  %91 = call double @llvm.fabs.f64(double %90)
  %92 = fcmp ogt double %91, %74
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  %93 = zext i1 %92 to i64
  %94 = xor i1 %92, true
  %95 = zext i1 %94 to i64
  %96 = icmp slt i64 %59, 0
  %97 = select i1 %96, i64 %22, i64 0
  %98 = add i64 %59, %97
  %99 = mul i64 %98, %24
  %100 = getelementptr double, ptr %18, i64 %99
  %101 = getelementptr double, ptr %100, i64 %93
  %102 = load double, ptr %101, align 8
  %103 = icmp slt i64 %59, 0
  %104 = select i1 %103, i64 %22, i64 0
  %105 = add i64 %59, %104
  %106 = mul i64 %105, %24
  %107 = getelementptr double, ptr %18, i64 %106
  %108 = getelementptr double, ptr %107, i64 %95
  %109 = load double, ptr %108, align 8
  %110 = add nsw i64 %59, 1
  %111 = icmp slt i64 %59, -1
  %112 = select i1 %111, i64 %22, i64 0
  %113 = add i64 %110, %112
  %114 = mul i64 %113, %24
  %115 = getelementptr double, ptr %18, i64 %114
  %116 = getelementptr double, ptr %115, i64 %93
  %117 = load double, ptr %116, align 8
  %118 = fcmp ult double %117, %102
  %119 = icmp slt i64 %59, 0
  %120 = select i1 %119, i64 %36, i64 0
  %121 = getelementptr i64, ptr %32, i64 %59
  %122 = getelementptr i64, ptr %121, i64 %120
  %123 = load i64, ptr %122, align 8
  %124 = add nsw i64 %59, 1
  store i64 %124, ptr %7, align 8
  %125 = sub i64 %50, %124
  %126 = icmp slt i64 %125, 1
  %127 = select i1 %126, i64 0, i64 %125
  store i64 %127, ptr %8, align 8
  br label %135

128:                                              ; preds = %206, %49
  br label %39

129:                                              ; preds = %39
  %130 = load i64, ptr %9, align 8
  %131 = add nsw i64 %40, -1
  store i64 %131, ptr %10, align 8
  %132 = add i64 %130, 1
  store i64 %132, ptr %9, align 8
  %133 = add nsw i64 %130, 1
  %134 = icmp slt i64 %133, %30
  br i1 %134, label %42, label %49

135:                                              ; preds = %179, %58
  %136 = phi double [ %109, %58 ], [ %197, %179 ]
  %137 = phi double [ %102, %58 ], [ %193, %179 ]
  %138 = phi double [ 0x7FF0000000000000, %58 ], [ %185, %179 ]
  %139 = phi double [ 0xFFF0000000000000, %58 ], [ %182, %179 ]
  %140 = load i64, ptr %8, align 8
  %141 = icmp sgt i64 %140, 0
  br i1 %141, label %186, label %206

142:                                              ; preds = %186
  %143 = fcmp oeq double %202, %200
  br i1 %143, label %144, label %166

144:                                              ; preds = %142
  %145 = xor i1 %92, true
  br label %146

146:                                              ; preds = %144, %186
  %147 = phi i1 [ true, %186 ], [ %145, %144 ]
  %148 = fsub double %197, %109
  %149 = fsub double %193, %102
  %150 = fcmp oeq double %149, 0.000000e+00
  %151 = fdiv double %148, %149
  %152 = fsub double %193, %102
  %153 = call double @llvm.fabs.f64(double %152)
  %154 = fcmp oeq double %152, 0.000000e+00
  %155 = fdiv double %5, %153
  %156 = xor i1 %147, true
  %157 = fcmp ugt double %139, %151
  %158 = select i1 %156, i1 true, i1 %157
  %159 = fcmp ugt double %151, %138
  %160 = select i1 %158, i1 true, i1 %159
  br i1 %160, label %175, label %161

161:                                              ; preds = %146
  %162 = getelementptr i64, ptr %32, i64 %187
  %163 = getelementptr i8, ptr %162, i64 -8
  %164 = load i64, ptr %163, align 8
  %165 = icmp eq i64 %164, %123
  br i1 %165, label %179, label %175

166:                                              ; preds = %142
  %167 = fsub double %197, %109
  %168 = fsub double %193, %102
  %169 = fcmp oeq double %168, 0.000000e+00
  %170 = fdiv double %167, %168
  %171 = fsub double %193, %102
  %172 = call double @llvm.fabs.f64(double %171)
  %173 = fcmp oeq double %171, 0.000000e+00
  %174 = fdiv double %5, %172
  br label %175

175:                                              ; preds = %166, %146, %161
  %176 = add nsw i64 %59, 1
  %177 = add nsw i64 %187, -1
  %178 = call i64 @llvm.smax.i64(i64 %177, i64 %176)
  br label %206

179:                                              ; preds = %161
  %180 = fsub double %151, %155
  %181 = fcmp ogt double %180, %139
  %182 = select i1 %181, double %180, double %139
  %183 = fadd double %151, %155
  %184 = fcmp olt double %183, %138
  %185 = select i1 %184, double %183, double %138
  br label %135

186:                                              ; preds = %135
  %187 = load i64, ptr %7, align 8
  %188 = add nsw i64 %140, -1
  store i64 %188, ptr %8, align 8
  %189 = add i64 %187, 1
  store i64 %189, ptr %7, align 8
  %190 = mul i64 %187, %24
  %191 = getelementptr double, ptr %18, i64 %190
  %192 = getelementptr double, ptr %191, i64 %93
  %193 = load double, ptr %192, align 8
  %194 = mul i64 %187, %24
  %195 = getelementptr double, ptr %18, i64 %194
  %196 = getelementptr double, ptr %195, i64 %95
  %197 = load double, ptr %196, align 8
  %198 = fsub double %193, %137
  %199 = fsub double %137, %193
  %200 = select i1 %118, double %199, double %198
  %201 = fsub double %197, %136
  %202 = call double @llvm.fabs.f64(double %201)
  %203 = fcmp olt double %202, %200
  %204 = fcmp one double %200, 0x7FF0000000000000
  %205 = select i1 %203, i1 %204, i1 false
  br i1 %205, label %146, label %142

206:                                              ; preds = %175, %135
  %207 = phi i64 [ %178, %175 ], [ %51, %135 ]
  %208 = icmp slt i64 %59, 0
  %209 = select i1 %208, i64 %16, i64 0
  %210 = getelementptr i64, ptr %12, i64 %59
  %211 = getelementptr i64, ptr %210, i64 %209
  store i64 %207, ptr %211, align 8
  %212 = icmp slt i64 %59, 0
  %213 = select i1 %212, i64 %16, i64 0
  %214 = getelementptr i64, ptr %12, i64 %59
  %215 = getelementptr i64, ptr %214, i64 %213
  %216 = load i64, ptr %215, align 8
  %217 = icmp slt i64 %216, %51
  br i1 %217, label %58, label %128

218:                                              ; preds = %39
  ret i32 0
}

declare i64 @llvm.smax.i64(i64, i64)

; kernel blend_lines_1
declare double @llvm.fabs.f64(double)

declare double @sqrt(double)

define i32 @blend_lines_1(i64 %0, ptr %1, ptr %2, double %3, double %4, ptr %5, ptr %6, ptr %7, ptr %8, double %9, ptr %10) {
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = getelementptr i8, ptr %1, i64 %0
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr i8, ptr %1, i64 %0
  %29 = getelementptr i8, ptr %28, i64 16
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr i8, ptr %1, i64 %0
  %32 = getelementptr i8, ptr %31, i64 24
  %33 = load ptr, ptr %32, align 8
  %34 = load i64, ptr %30, align 4
  %35 = getelementptr i8, ptr %30, i64 8
  %36 = load i64, ptr %35, align 4
  %37 = load i64, ptr %33, align 4
  %38 = getelementptr i8, ptr %33, i64 8
  %39 = load i64, ptr %38, align 4
  %40 = getelementptr i8, ptr %2, i64 %0
  %41 = load ptr, ptr %40, align 8
  %42 = getelementptr i8, ptr %2, i64 %0
  %43 = getelementptr i8, ptr %42, i64 16
  %44 = load ptr, ptr %43, align 8
  %45 = load i64, ptr %44, align 4
  %46 = getelementptr i8, ptr %44, i64 8
  %47 = load i64, ptr %46, align 4
  %48 = getelementptr i8, ptr %5, i64 %0
  %49 = load ptr, ptr %48, align 8
  %50 = getelementptr i8, ptr %5, i64 %0
  %51 = getelementptr i8, ptr %50, i64 16
  %52 = load ptr, ptr %51, align 8
  %53 = load i64, ptr %52, align 4
  %54 = getelementptr i8, ptr %6, i64 %0
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr i8, ptr %6, i64 %0
  %57 = getelementptr i8, ptr %56, i64 16
  %58 = load ptr, ptr %57, align 8
  %59 = load i64, ptr %58, align 4
  %60 = getelementptr i8, ptr %7, i64 %0
  %61 = load ptr, ptr %60, align 8
  %62 = getelementptr i8, ptr %7, i64 %0
  %63 = getelementptr i8, ptr %62, i64 16
  %64 = load ptr, ptr %63, align 8
  %65 = load i64, ptr %64, align 4
  %66 = getelementptr i8, ptr %8, i64 %0
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr i8, ptr %8, i64 %0
  %69 = getelementptr i8, ptr %68, i64 16
  %70 = load ptr, ptr %69, align 8
  %71 = load i64, ptr %70, align 4
  %72 = getelementptr i8, ptr %70, i64 8
  %73 = load i64, ptr %72, align 4
  %74 = getelementptr i8, ptr %10, i64 %0
  %75 = load ptr, ptr %74, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  store i64 0, ptr %24, align 8
  %76 = icmp slt i64 %53, 1
  %77 = select i1 %76, i64 0, i64 %53
  store i64 %77, ptr %25, align 8
  br label %78

78:                                               ; preds = %11, %386
  %79 = load i64, ptr %25, align 8
  %80 = icmp sgt i64 %79, 0
  br i1 %80, label %387, label %446

81:                                               ; preds = %387
  %82 = icmp slt i64 %388, -1
  %83 = select i1 %82, i64 %53, i64 0
  %84 = getelementptr i64, ptr %49, i64 %388
  %85 = getelementptr i8, ptr %84, i64 8
  %86 = getelementptr i64, ptr %85, i64 %83
  %87 = load i64, ptr %86, align 8
  br label %88

88:                                               ; preds = %387, %81
  %89 = phi i64 [ %87, %81 ], [ %45, %387 ]
  %90 = add nsw i64 %89, -1
  %91 = icmp slt i64 %388, 0
  %92 = select i1 %91, i64 %53, i64 0
  %93 = getelementptr i64, ptr %49, i64 %388
  %94 = getelementptr i64, ptr %93, i64 %92
  %95 = load i64, ptr %94, align 8
  %96 = icmp slt i64 %95, %90
  br i1 %96, label %97, label %386

97:                                               ; preds = %384, %88
  %98 = phi i64 [ %95, %88 ], [ %103, %384 ]
  %99 = icmp slt i64 %98, 0
  %100 = select i1 %99, i64 %59, i64 0
  %101 = getelementptr i64, ptr %55, i64 %98
  %102 = getelementptr i64, ptr %101, i64 %100
  %103 = load i64, ptr %102, align 8
  %104 = icmp eq i64 %71, 0
  br i1 %104, label %446, label %393

105:                                              ; preds = %393
  %106 = add nsw i64 %98, 1
  %107 = icmp slt i64 %98, -1
  %108 = select i1 %107, i64 %45, i64 0
  %109 = add i64 %106, %108
  %110 = mul i64 %109, %47
  %111 = getelementptr double, ptr %41, i64 %110
  %112 = load double, ptr %111, align 8
  %113 = icmp slt i64 %98, 0
  %114 = select i1 %113, i64 %45, i64 0
  %115 = add i64 %98, %114
  %116 = mul i64 %115, %47
  %117 = getelementptr double, ptr %41, i64 %116
  %118 = load double, ptr %117, align 8
  %119 = fsub double %112, %118
  %120 = call double @llvm.fabs.f64(double %119)
  %121 = add nsw i64 %98, 1
  %122 = icmp slt i64 %98, -1
  %123 = select i1 %122, i64 %45, i64 0
  %124 = add i64 %121, %123
  %125 = mul i64 %124, %47
  %126 = getelementptr double, ptr %41, i64 %125
  %127 = getelementptr i8, ptr %126, i64 8
  %128 = load double, ptr %127, align 8
  %129 = icmp slt i64 %98, 0
  %130 = select i1 %129, i64 %45, i64 0
  %131 = add i64 %98, %130
  %132 = mul i64 %131, %47
  %133 = getelementptr double, ptr %41, i64 %132
  %134 = getelementptr i8, ptr %133, i64 8
  %135 = load double, ptr %134, align 8
  %136 = fsub double %128, %135
  %137 = call double @llvm.fabs.f64(double %136)
  %138 = fcmp ogt double %137, %120
  br i1 %138, label %139, label %262

139:                                              ; preds = %105
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  %140 = fcmp olt double %440, %424
  br i1 %140, label %141, label %142

141:                                              ; preds = %139
  br label %142

142:                                              ; preds = %141, %139
  %143 = phi double [ %440, %141 ], [ %424, %139 ]
  %144 = phi double [ %432, %141 ], [ %416, %139 ]
  %145 = phi double [ %424, %141 ], [ %440, %139 ]
  %146 = phi double [ %416, %141 ], [ %432, %139 ]
  %147 = fadd double %143, -5.000000e-01
  %148 = fcmp olt double %147, 0.000000e+00
  %149 = select i1 %148, double 0.000000e+00, double %147
  %150 = sitofp i64 %34 to double
  %151 = fcmp ogt double %149, %150
  %152 = select i1 %151, double %150, double %149
  %153 = call double @llvm.ceil.f64(double %152)
  %154 = fptosi double %153 to i64
  %155 = fadd double %145, -5.000000e-01
  %156 = fcmp olt double %155, 0.000000e+00
  %157 = select i1 %156, double 0.000000e+00, double %155
  %158 = sitofp i64 %34 to double
  %159 = fcmp ogt double %157, %158
  %160 = select i1 %159, double %158, double %157
  %161 = call double @llvm.ceil.f64(double %160)
  %162 = fptosi double %161 to i64
  %163 = icmp slt i64 %154, %162
  br i1 %163, label %164, label %259

164:                                              ; preds = %142
  %165 = fsub double %146, %144
  %166 = fsub double %145, %143
  %167 = fcmp oeq double %166, 0.000000e+00
  %168 = fdiv double %165, %166
  %169 = fmul double %168, %168
  %170 = fadd double %169, 1.000000e+00
  %171 = call double @sqrt(double %170)
  %172 = fmul double %9, %171
  %173 = sitofp i64 %154 to double
  %174 = fadd double %173, 5.000000e-01
  %175 = fsub double %174, %143
  %176 = fmul double %168, %175
  %177 = fadd double %144, %176
  %178 = fmul double %172, 5.000000e-01
  %179 = fsub double %177, %178
  %180 = fmul double %179, 0x4130000000000000
  %181 = fptosi double %180 to i64
  %182 = fmul double %172, 0x4130000000000000
  %183 = fptosi double %182 to i64
  %184 = fmul double %168, 0x4130000000000000
  %185 = fptosi double %184 to i64
  %186 = add nsw i64 %183, 2097151
  %187 = ashr i64 %186, 20
  store i64 %154, ptr %18, align 8
  %188 = sub i64 %162, %154
  %189 = icmp slt i64 %188, 1
  %190 = select i1 %189, i64 0, i64 %188
  store i64 %190, ptr %19, align 8
  br label %191

191:                                              ; preds = %164, %213
  %192 = phi i64 [ %181, %164 ], [ %214, %213 ]
  %193 = load i64, ptr %19, align 8
  %194 = icmp sgt i64 %193, 0
  br i1 %194, label %215, label %259

195:                                              ; preds = %209, %215
  %196 = phi i64 [ %183, %215 ], [ %210, %209 ]
  %197 = phi i64 [ %219, %215 ], [ %212, %209 ]
  %198 = phi i64 [ %222, %215 ], [ %211, %209 ]
  %199 = load i64, ptr %21, align 8
  %200 = icmp sgt i64 %199, 0
  br i1 %200, label %225, label %213

201:                                              ; preds = %225
  %202 = getelementptr i64, ptr %75, i64 %216
  %203 = load i64, ptr %202, align 8
  %204 = mul nsw i64 %198, %203
  %205 = lshr i64 %204, 20
  store i64 0, ptr %22, align 8
  store i64 1, ptr %23, align 8
  br label %206

206:                                              ; preds = %242, %201
  %207 = load i64, ptr %23, align 8
  %208 = icmp sgt i64 %207, 0
  br i1 %208, label %232, label %209

209:                                              ; preds = %206, %225
  %210 = sub nsw i64 %196, %198
  %211 = call i64 @llvm.smin.i64(i64 %210, i64 1048576)
  %212 = add nsw i64 %197, 1
  br label %195

213:                                              ; preds = %195
  %214 = add nsw i64 %192, %185
  br label %191

215:                                              ; preds = %191
  %216 = load i64, ptr %18, align 8
  %217 = add nsw i64 %193, -1
  store i64 %217, ptr %19, align 8
  %218 = add i64 %216, 1
  store i64 %218, ptr %18, align 8
  %219 = ashr i64 %192, 20
  %220 = and i64 %192, 1048575
  %221 = sub nuw nsw i64 1048576, %220
  %222 = call i64 @llvm.smin.i64(i64 %221, i64 %183)
  store i64 0, ptr %20, align 8
  %223 = icmp slt i64 %187, 1
  %224 = select i1 %223, i64 0, i64 %187
  store i64 %224, ptr %21, align 8
  br label %195

225:                                              ; preds = %195
  %226 = load i64, ptr %20, align 8
  %227 = add nsw i64 %199, -1
  store i64 %227, ptr %21, align 8
  %228 = add i64 %226, 1
  store i64 %228, ptr %20, align 8
  %229 = icmp sgt i64 %197, -1
  %230 = icmp slt i64 %197, %36
  %231 = select i1 %229, i1 %230, i1 false
  br i1 %231, label %201, label %209

232:                                              ; preds = %206
  %233 = load i64, ptr %22, align 8
  %234 = add nsw i64 %207, -1
  store i64 %234, ptr %23, align 8
  %235 = add i64 %233, 1
  store i64 %235, ptr %22, align 8
  switch i64 %233, label %259 [
    i64 0, label %236
    i64 -1, label %236
  ]

236:                                              ; preds = %232, %232
  %237 = mul i64 %37, %216
  %238 = mul i64 %39, %197
  %239 = getelementptr i8, ptr %27, i64 %237
  %240 = getelementptr i8, ptr %239, i64 %238
  %241 = load i8, ptr %240, align 1
  switch i64 %233, label %259 [
    i64 0, label %242
    i64 -1, label %242
  ]

242:                                              ; preds = %236, %236
  %243 = getelementptr i64, ptr %408, i64 %233
  %244 = icmp slt i64 %233, 0
  %245 = select i1 %244, i64 %73, i64 0
  %246 = getelementptr i64, ptr %243, i64 %245
  %247 = load i64, ptr %246, align 8
  %248 = zext i8 %241 to i64
  %249 = sub nsw i64 %247, %248
  %250 = mul i64 %205, %249
  %251 = add i64 %250, 524288
  %252 = lshr i64 %251, 20
  %253 = trunc i64 %252 to i8
  %254 = add i8 %241, %253
  %255 = mul i64 %37, %216
  %256 = mul i64 %39, %197
  %257 = getelementptr i8, ptr %27, i64 %255
  %258 = getelementptr i8, ptr %257, i64 %256
  store i8 %254, ptr %258, align 1
  br label %206

259:                                              ; preds = %191, %236, %232, %142
  %260 = phi i1 [ true, %232 ], [ false, %142 ], [ true, %236 ], [ false, %191 ]
  %261 = phi i32 [ 1, %232 ], [ 0, %142 ], [ 1, %236 ], [ 0, %191 ]
  br i1 %260, label %446, label %384

262:                                              ; preds = %105
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %263 = fcmp olt double %432, %416
  br i1 %263, label %264, label %265

264:                                              ; preds = %262
  br label %265

265:                                              ; preds = %264, %262
  %266 = phi double [ %424, %264 ], [ %440, %262 ]
  %267 = phi double [ %416, %264 ], [ %432, %262 ]
  %268 = phi double [ %440, %264 ], [ %424, %262 ]
  %269 = phi double [ %432, %264 ], [ %416, %262 ]
  %270 = fadd double %269, -5.000000e-01
  %271 = fcmp olt double %270, 0.000000e+00
  %272 = select i1 %271, double 0.000000e+00, double %270
  %273 = sitofp i64 %36 to double
  %274 = fcmp ogt double %272, %273
  %275 = select i1 %274, double %273, double %272
  %276 = call double @llvm.ceil.f64(double %275)
  %277 = fptosi double %276 to i64
  %278 = fadd double %267, -5.000000e-01
  %279 = fcmp olt double %278, 0.000000e+00
  %280 = select i1 %279, double 0.000000e+00, double %278
  %281 = sitofp i64 %36 to double
  %282 = fcmp ogt double %280, %281
  %283 = select i1 %282, double %281, double %280
  %284 = call double @llvm.ceil.f64(double %283)
  %285 = fptosi double %284 to i64
  %286 = icmp slt i64 %277, %285
  br i1 %286, label %287, label %381

287:                                              ; preds = %265
  %288 = fsub double %266, %268
  %289 = fsub double %267, %269
  %290 = fcmp oeq double %289, 0.000000e+00
  %291 = fdiv double %288, %289
  %292 = fmul double %291, %291
  %293 = fadd double %292, 1.000000e+00
  %294 = call double @sqrt(double %293)
  %295 = fmul double %9, %294
  %296 = sitofp i64 %277 to double
  %297 = fadd double %296, 5.000000e-01
  %298 = fsub double %297, %269
  %299 = fmul double %291, %298
  %300 = fadd double %268, %299
  %301 = fmul double %295, 5.000000e-01
  %302 = fsub double %300, %301
  %303 = fmul double %302, 0x4130000000000000
  %304 = fptosi double %303 to i64
  %305 = fmul double %295, 0x4130000000000000
  %306 = fptosi double %305 to i64
  %307 = fmul double %291, 0x4130000000000000
  %308 = fptosi double %307 to i64
  %309 = add nsw i64 %306, 2097151
  %310 = ashr i64 %309, 20
  store i64 %277, ptr %12, align 8
  %311 = sub i64 %285, %277
  %312 = icmp slt i64 %311, 1
  %313 = select i1 %312, i64 0, i64 %311
  store i64 %313, ptr %13, align 8
  br label %314

314:                                              ; preds = %287, %336
  %315 = phi i64 [ %304, %287 ], [ %337, %336 ]
  %316 = load i64, ptr %13, align 8
  %317 = icmp sgt i64 %316, 0
  br i1 %317, label %338, label %381

318:                                              ; preds = %338, %332
  %319 = phi i64 [ %306, %338 ], [ %333, %332 ]
  %320 = phi i64 [ %342, %338 ], [ %335, %332 ]
  %321 = phi i64 [ %345, %338 ], [ %334, %332 ]
  %322 = load i64, ptr %15, align 8
  %323 = icmp sgt i64 %322, 0
  br i1 %323, label %348, label %336

324:                                              ; preds = %348
  %325 = getelementptr i64, ptr %75, i64 %320
  %326 = load i64, ptr %325, align 8
  %327 = mul nsw i64 %321, %326
  %328 = lshr i64 %327, 20
  store i64 0, ptr %16, align 8
  store i64 1, ptr %17, align 8
  br label %329

329:                                              ; preds = %359, %324
  %330 = load i64, ptr %17, align 8
  %331 = icmp sgt i64 %330, 0
  br i1 %331, label %355, label %332

332:                                              ; preds = %329, %348
  %333 = sub nsw i64 %319, %321
  %334 = call i64 @llvm.smin.i64(i64 %333, i64 1048576)
  %335 = add nsw i64 %320, 1
  br label %318

336:                                              ; preds = %318
  %337 = add nsw i64 %315, %308
  br label %314

338:                                              ; preds = %314
  %339 = load i64, ptr %12, align 8
  %340 = add nsw i64 %316, -1
  store i64 %340, ptr %13, align 8
  %341 = add i64 %339, 1
  store i64 %341, ptr %12, align 8
  %342 = ashr i64 %315, 20
  %343 = and i64 %315, 1048575
  %344 = sub nuw nsw i64 1048576, %343
  %345 = call i64 @llvm.smin.i64(i64 %344, i64 %306)
  store i64 0, ptr %14, align 8
  %346 = icmp slt i64 %310, 1
  %347 = select i1 %346, i64 0, i64 %310
  store i64 %347, ptr %15, align 8
  br label %318

348:                                              ; preds = %318
  %349 = load i64, ptr %14, align 8
  %350 = add nsw i64 %322, -1
  store i64 %350, ptr %15, align 8
  %351 = add i64 %349, 1
  store i64 %351, ptr %14, align 8
  %352 = icmp sgt i64 %320, -1
  %353 = icmp slt i64 %320, %34
  %354 = select i1 %352, i1 %353, i1 false
  br i1 %354, label %324, label %332

355:                                              ; preds = %329
  %356 = load i64, ptr %16, align 8
  %357 = add nsw i64 %330, -1
  store i64 %357, ptr %17, align 8
  %358 = add i64 %356, 1
  store i64 %358, ptr %16, align 8
  switch i64 %356, label %381 [
    i64 0, label %359
    i64 -1, label %359
  ]

359:                                              ; preds = %355, %355
  %360 = mul i64 %37, %320
  %361 = getelementptr i8, ptr %27, i64 %360
  %362 = mul i64 %39, %339
  %363 = getelementptr i8, ptr %361, i64 %362
  %364 = load i8, ptr %363, align 1
  %365 = getelementptr i64, ptr %408, i64 %356
  %366 = icmp slt i64 %356, 0
  %367 = select i1 %366, i64 %73, i64 0
  %368 = getelementptr i64, ptr %365, i64 %367
  %369 = load i64, ptr %368, align 8
  %370 = zext i8 %364 to i64
  %371 = sub nsw i64 %369, %370
  %372 = mul i64 %328, %371
  %373 = add i64 %372, 524288
  %374 = lshr i64 %373, 20
  %375 = trunc i64 %374 to i8
  %376 = add i8 %364, %375
  %377 = mul i64 %37, %320
  %378 = mul i64 %39, %339
  %379 = getelementptr i8, ptr %27, i64 %377
  %380 = getelementptr i8, ptr %379, i64 %378
  store i8 %376, ptr %380, align 1
  br label %329

381:                                              ; preds = %314, %355, %265
  %382 = phi i1 [ false, %314 ], [ false, %265 ], [ true, %355 ]
  %383 = phi i32 [ 0, %314 ], [ 0, %265 ], [ 1, %355 ]
  br i1 %382, label %446, label %384

384:                                              ; preds = %381, %259, %393
  %385 = icmp slt i64 %103, %90
  br i1 %385, label %97, label %386

386:                                              ; preds = %384, %88
  br label %78

387:                                              ; preds = %78
  %388 = load i64, ptr %24, align 8
  %389 = add nsw i64 %79, -1
  store i64 %389, ptr %25, align 8
  %390 = add i64 %388, 1
  store i64 %390, ptr %24, align 8
  %391 = add nsw i64 %388, 1
  %392 = icmp slt i64 %391, %53
  br i1 %392, label %81, label %88

393:                                              ; preds = %97
  %394 = getelementptr i64, ptr %61, i64 %98
  %395 = icmp slt i64 %98, 0
  %396 = select i1 %395, i64 %65, i64 0
  %397 = getelementptr i64, ptr %394, i64 %396
  %398 = load i64, ptr %397, align 8
  %399 = srem i64 %398, %71
  %400 = xor i64 %71, %399
  %401 = icmp slt i64 %400, 0
  %402 = add i64 %399, %71
  %403 = select i1 %401, i64 %402, i64 %399
  %404 = icmp slt i64 %403, 0
  %405 = select i1 %404, i64 %71, i64 0
  %406 = add i64 %403, %405
  %407 = mul i64 %406, %73
  %408 = getelementptr i64, ptr %67, i64 %407
  %409 = icmp slt i64 %98, 0
  %410 = select i1 %409, i64 %45, i64 0
  %411 = add i64 %98, %410
  %412 = mul i64 %411, %47
  %413 = getelementptr double, ptr %41, i64 %412
  %414 = load double, ptr %413, align 8
  %415 = fmul double %3, %414
  %416 = fadd double %415, %4
  %417 = icmp slt i64 %98, 0
  %418 = select i1 %417, i64 %45, i64 0
  %419 = add i64 %98, %418
  %420 = mul i64 %419, %47
  %421 = getelementptr double, ptr %41, i64 %420
  %422 = getelementptr i8, ptr %421, i64 8
  %423 = load double, ptr %422, align 8
  %424 = fmul double %3, %423
  %425 = icmp slt i64 %103, 0
  %426 = select i1 %425, i64 %45, i64 0
  %427 = add i64 %103, %426
  %428 = mul i64 %427, %47
  %429 = getelementptr double, ptr %41, i64 %428
  %430 = load double, ptr %429, align 8
  %431 = fmul double %3, %430
  %432 = fadd double %431, %4
  %433 = icmp slt i64 %103, 0
  %434 = select i1 %433, i64 %45, i64 0
  %435 = add i64 %103, %434
  %436 = mul i64 %435, %47
  %437 = getelementptr double, ptr %41, i64 %436
  %438 = getelementptr i8, ptr %437, i64 8
  %439 = load double, ptr %438, align 8
  %440 = fmul double %3, %439
  %441 = fadd double %416, %424
  %442 = fadd double %441, %432
  %443 = fadd double %442, %440
  %444 = fsub double %443, %443
  %445 = fcmp ord double %444, 0.000000e+00
  br i1 %445, label %105, label %384

446:                                              ; preds = %78, %381, %259, %97
  %447 = phi i32 [ 1, %97 ], [ %261, %259 ], [ %383, %381 ], [ 0, %78 ]
  ret i32 %447
}

declare double @llvm.ceil.f64(double)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_lines_2
declare double @llvm.fabs.f64(double)

declare double @sqrt(double)

define i32 @blend_lines_2(i64 %0, ptr %1, ptr %2, ptr %3, double %4, double %5, ptr %6, ptr %7, ptr %8, ptr %9, double %10, ptr %11) {
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = getelementptr i8, ptr %1, i64 %0
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr i8, ptr %1, i64 %0
  %30 = getelementptr i8, ptr %29, i64 16
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr i8, ptr %1, i64 %0
  %33 = getelementptr i8, ptr %32, i64 24
  %34 = load ptr, ptr %33, align 8
  %35 = load i64, ptr %31, align 4
  %36 = getelementptr i8, ptr %31, i64 8
  %37 = load i64, ptr %36, align 4
  %38 = load i64, ptr %34, align 4
  %39 = getelementptr i8, ptr %34, i64 8
  %40 = load i64, ptr %39, align 4
  %41 = getelementptr i8, ptr %2, i64 %0
  %42 = load ptr, ptr %41, align 8
  %43 = getelementptr i8, ptr %2, i64 %0
  %44 = getelementptr i8, ptr %43, i64 24
  %45 = load ptr, ptr %44, align 8
  %46 = load i64, ptr %45, align 4
  %47 = getelementptr i8, ptr %45, i64 8
  %48 = load i64, ptr %47, align 4
  %49 = getelementptr i8, ptr %3, i64 %0
  %50 = load ptr, ptr %49, align 8
  %51 = getelementptr i8, ptr %3, i64 %0
  %52 = getelementptr i8, ptr %51, i64 16
  %53 = load ptr, ptr %52, align 8
  %54 = load i64, ptr %53, align 4
  %55 = getelementptr i8, ptr %53, i64 8
  %56 = load i64, ptr %55, align 4
  %57 = getelementptr i8, ptr %6, i64 %0
  %58 = load ptr, ptr %57, align 8
  %59 = getelementptr i8, ptr %6, i64 %0
  %60 = getelementptr i8, ptr %59, i64 16
  %61 = load ptr, ptr %60, align 8
  %62 = load i64, ptr %61, align 4
  %63 = getelementptr i8, ptr %7, i64 %0
  %64 = load ptr, ptr %63, align 8
  %65 = getelementptr i8, ptr %7, i64 %0
  %66 = getelementptr i8, ptr %65, i64 16
  %67 = load ptr, ptr %66, align 8
  %68 = load i64, ptr %67, align 4
  %69 = getelementptr i8, ptr %8, i64 %0
  %70 = load ptr, ptr %69, align 8
  %71 = getelementptr i8, ptr %8, i64 %0
  %72 = getelementptr i8, ptr %71, i64 16
  %73 = load ptr, ptr %72, align 8
  %74 = load i64, ptr %73, align 4
  %75 = getelementptr i8, ptr %9, i64 %0
  %76 = load ptr, ptr %75, align 8
  %77 = getelementptr i8, ptr %9, i64 %0
  %78 = getelementptr i8, ptr %77, i64 16
  %79 = load ptr, ptr %78, align 8
  %80 = load i64, ptr %79, align 4
  %81 = getelementptr i8, ptr %79, i64 8
  %82 = load i64, ptr %81, align 4
  %83 = getelementptr i8, ptr %11, i64 %0
  %84 = load ptr, ptr %83, align 8
  store i64 0, ptr %25, align 8
  store i64 0, ptr %26, align 8
  store i64 0, ptr %25, align 8
  %85 = icmp slt i64 %62, 1
  %86 = select i1 %85, i64 0, i64 %62
  store i64 %86, ptr %26, align 8
  br label %87

87:                                               ; preds = %12, %412
  %88 = load i64, ptr %26, align 8
  %89 = icmp sgt i64 %88, 0
  br i1 %89, label %413, label %472

90:                                               ; preds = %413
  %91 = icmp slt i64 %414, -1
  %92 = select i1 %91, i64 %62, i64 0
  %93 = getelementptr i64, ptr %58, i64 %414
  %94 = getelementptr i8, ptr %93, i64 8
  %95 = getelementptr i64, ptr %94, i64 %92
  %96 = load i64, ptr %95, align 8
  br label %97

97:                                               ; preds = %413, %90
  %98 = phi i64 [ %96, %90 ], [ %54, %413 ]
  %99 = add nsw i64 %98, -1
  %100 = icmp slt i64 %414, 0
  %101 = select i1 %100, i64 %62, i64 0
  %102 = getelementptr i64, ptr %58, i64 %414
  %103 = getelementptr i64, ptr %102, i64 %101
  %104 = load i64, ptr %103, align 8
  %105 = icmp slt i64 %104, %99
  br i1 %105, label %106, label %412

106:                                              ; preds = %410, %97
  %107 = phi i64 [ %104, %97 ], [ %112, %410 ]
  %108 = icmp slt i64 %107, 0
  %109 = select i1 %108, i64 %68, i64 0
  %110 = getelementptr i64, ptr %64, i64 %107
  %111 = getelementptr i64, ptr %110, i64 %109
  %112 = load i64, ptr %111, align 8
  %113 = icmp eq i64 %80, 0
  br i1 %113, label %472, label %419

114:                                              ; preds = %419
  %115 = add nsw i64 %107, 1
  %116 = icmp slt i64 %107, -1
  %117 = select i1 %116, i64 %54, i64 0
  %118 = add i64 %115, %117
  %119 = mul i64 %118, %56
  %120 = getelementptr double, ptr %50, i64 %119
  %121 = load double, ptr %120, align 8
  %122 = icmp slt i64 %107, 0
  %123 = select i1 %122, i64 %54, i64 0
  %124 = add i64 %107, %123
  %125 = mul i64 %124, %56
  %126 = getelementptr double, ptr %50, i64 %125
  %127 = load double, ptr %126, align 8
  %128 = fsub double %121, %127
  %129 = call double @llvm.fabs.f64(double %128)
  %130 = add nsw i64 %107, 1
  %131 = icmp slt i64 %107, -1
  %132 = select i1 %131, i64 %54, i64 0
  %133 = add i64 %130, %132
  %134 = mul i64 %133, %56
  %135 = getelementptr double, ptr %50, i64 %134
  %136 = getelementptr i8, ptr %135, i64 8
  %137 = load double, ptr %136, align 8
  %138 = icmp slt i64 %107, 0
  %139 = select i1 %138, i64 %54, i64 0
  %140 = add i64 %107, %139
  %141 = mul i64 %140, %56
  %142 = getelementptr double, ptr %50, i64 %141
  %143 = getelementptr i8, ptr %142, i64 8
  %144 = load double, ptr %143, align 8
  %145 = fsub double %137, %144
  %146 = call double @llvm.fabs.f64(double %145)
  %147 = fcmp ogt double %146, %129
  br i1 %147, label %148, label %279

148:                                              ; preds = %114
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  %149 = fcmp olt double %466, %450
  br i1 %149, label %150, label %151

150:                                              ; preds = %148
  br label %151

151:                                              ; preds = %150, %148
  %152 = phi double [ %466, %150 ], [ %450, %148 ]
  %153 = phi double [ %458, %150 ], [ %442, %148 ]
  %154 = phi double [ %450, %150 ], [ %466, %148 ]
  %155 = phi double [ %442, %150 ], [ %458, %148 ]
  %156 = fadd double %152, -5.000000e-01
  %157 = fcmp olt double %156, 0.000000e+00
  %158 = select i1 %157, double 0.000000e+00, double %156
  %159 = sitofp i64 %35 to double
  %160 = fcmp ogt double %158, %159
  %161 = select i1 %160, double %159, double %158
  %162 = call double @llvm.ceil.f64(double %161)
  %163 = fptosi double %162 to i64
  %164 = fadd double %154, -5.000000e-01
  %165 = fcmp olt double %164, 0.000000e+00
  %166 = select i1 %165, double 0.000000e+00, double %164
  %167 = sitofp i64 %35 to double
  %168 = fcmp ogt double %166, %167
  %169 = select i1 %168, double %167, double %166
  %170 = call double @llvm.ceil.f64(double %169)
  %171 = fptosi double %170 to i64
  %172 = icmp slt i64 %163, %171
  br i1 %172, label %173, label %276

173:                                              ; preds = %151
  %174 = fsub double %155, %153
  %175 = fsub double %154, %152
  %176 = fcmp oeq double %175, 0.000000e+00
  %177 = fdiv double %174, %175
  %178 = fmul double %177, %177
  %179 = fadd double %178, 1.000000e+00
  %180 = call double @sqrt(double %179)
  %181 = fmul double %10, %180
  %182 = sitofp i64 %163 to double
  %183 = fadd double %182, 5.000000e-01
  %184 = fsub double %183, %152
  %185 = fmul double %177, %184
  %186 = fadd double %153, %185
  %187 = fmul double %181, 5.000000e-01
  %188 = fsub double %186, %187
  %189 = fmul double %188, 0x4130000000000000
  %190 = fptosi double %189 to i64
  %191 = fmul double %181, 0x4130000000000000
  %192 = fptosi double %191 to i64
  %193 = fmul double %177, 0x4130000000000000
  %194 = fptosi double %193 to i64
  %195 = add nsw i64 %192, 2097151
  %196 = ashr i64 %195, 20
  store i64 %163, ptr %19, align 8
  %197 = sub i64 %171, %163
  %198 = icmp slt i64 %197, 1
  %199 = select i1 %198, i64 0, i64 %197
  store i64 %199, ptr %20, align 8
  br label %200

200:                                              ; preds = %173, %222
  %201 = phi i64 [ %190, %173 ], [ %223, %222 ]
  %202 = load i64, ptr %20, align 8
  %203 = icmp sgt i64 %202, 0
  br i1 %203, label %224, label %276

204:                                              ; preds = %218, %224
  %205 = phi i64 [ %192, %224 ], [ %219, %218 ]
  %206 = phi i64 [ %228, %224 ], [ %221, %218 ]
  %207 = phi i64 [ %231, %224 ], [ %220, %218 ]
  %208 = load i64, ptr %22, align 8
  %209 = icmp sgt i64 %208, 0
  br i1 %209, label %234, label %222

210:                                              ; preds = %234
  %211 = getelementptr i64, ptr %84, i64 %225
  %212 = load i64, ptr %211, align 8
  %213 = mul nsw i64 %207, %212
  %214 = lshr i64 %213, 20
  store i64 0, ptr %23, align 8
  store i64 2, ptr %24, align 8
  br label %215

215:                                              ; preds = %267, %210
  %216 = load i64, ptr %24, align 8
  %217 = icmp sgt i64 %216, 0
  br i1 %217, label %241, label %218

218:                                              ; preds = %215, %234
  %219 = sub nsw i64 %205, %207
  %220 = call i64 @llvm.smin.i64(i64 %219, i64 1048576)
  %221 = add nsw i64 %206, 1
  br label %204

222:                                              ; preds = %204
  %223 = add nsw i64 %201, %194
  br label %200

224:                                              ; preds = %200
  %225 = load i64, ptr %19, align 8
  %226 = add nsw i64 %202, -1
  store i64 %226, ptr %20, align 8
  %227 = add i64 %225, 1
  store i64 %227, ptr %19, align 8
  %228 = ashr i64 %201, 20
  %229 = and i64 %201, 1048575
  %230 = sub nuw nsw i64 1048576, %229
  %231 = call i64 @llvm.smin.i64(i64 %230, i64 %192)
  store i64 0, ptr %21, align 8
  %232 = icmp slt i64 %196, 1
  %233 = select i1 %232, i64 0, i64 %196
  store i64 %233, ptr %22, align 8
  br label %204

234:                                              ; preds = %204
  %235 = load i64, ptr %21, align 8
  %236 = add nsw i64 %208, -1
  store i64 %236, ptr %22, align 8
  %237 = add i64 %235, 1
  store i64 %237, ptr %21, align 8
  %238 = icmp sgt i64 %206, -1
  %239 = icmp slt i64 %206, %37
  %240 = select i1 %238, i1 %239, i1 false
  br i1 %240, label %210, label %218

241:                                              ; preds = %215
  %242 = load i64, ptr %23, align 8
  %243 = add nsw i64 %216, -1
  store i64 %243, ptr %24, align 8
  %244 = add i64 %242, 1
  store i64 %244, ptr %23, align 8
  switch i64 %242, label %276 [
    i64 0, label %245
    i64 -2, label %245
    i64 1, label %266
    i64 -1, label %266
  ]

245:                                              ; preds = %241, %241, %266
  %246 = phi ptr [ %42, %266 ], [ %28, %241 ], [ %28, %241 ]
  %247 = phi i64 [ %46, %266 ], [ %38, %241 ], [ %38, %241 ]
  %248 = phi i64 [ %48, %266 ], [ %40, %241 ], [ %40, %241 ]
  %249 = mul i64 %247, %225
  %250 = mul i64 %248, %206
  %251 = getelementptr i8, ptr %246, i64 %249
  %252 = getelementptr i8, ptr %251, i64 %250
  %253 = load i8, ptr %252, align 1
  %254 = icmp slt i64 %242, 0
  %255 = select i1 %254, i64 %82, i64 0
  %256 = getelementptr i64, ptr %434, i64 %242
  %257 = getelementptr i64, ptr %256, i64 %255
  %258 = load i64, ptr %257, align 8
  %259 = zext i8 %253 to i64
  %260 = sub nsw i64 %258, %259
  %261 = mul i64 %214, %260
  %262 = add i64 %261, 524288
  %263 = lshr i64 %262, 20
  %264 = trunc i64 %263 to i8
  %265 = add i8 %253, %264
  switch i64 %242, label %276 [
    i64 0, label %267
    i64 -2, label %267
    i64 1, label %275
    i64 -1, label %275
  ]

266:                                              ; preds = %241, %241
  br label %245

267:                                              ; preds = %245, %245, %275
  %268 = phi ptr [ %42, %275 ], [ %28, %245 ], [ %28, %245 ]
  %269 = phi i64 [ %46, %275 ], [ %38, %245 ], [ %38, %245 ]
  %270 = phi i64 [ %48, %275 ], [ %40, %245 ], [ %40, %245 ]
  %271 = mul i64 %269, %225
  %272 = mul i64 %270, %206
  %273 = getelementptr i8, ptr %268, i64 %271
  %274 = getelementptr i8, ptr %273, i64 %272
  store i8 %265, ptr %274, align 1
  br label %215

275:                                              ; preds = %245, %245
  br label %267

276:                                              ; preds = %200, %245, %241, %151
  %277 = phi i1 [ true, %241 ], [ false, %151 ], [ false, %200 ], [ true, %245 ]
  %278 = phi i32 [ 1, %241 ], [ 0, %151 ], [ 0, %200 ], [ 1, %245 ]
  br i1 %277, label %472, label %410

279:                                              ; preds = %114
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  %280 = fcmp olt double %458, %442
  br i1 %280, label %281, label %282

281:                                              ; preds = %279
  br label %282

282:                                              ; preds = %281, %279
  %283 = phi double [ %450, %281 ], [ %466, %279 ]
  %284 = phi double [ %442, %281 ], [ %458, %279 ]
  %285 = phi double [ %466, %281 ], [ %450, %279 ]
  %286 = phi double [ %458, %281 ], [ %442, %279 ]
  %287 = fadd double %286, -5.000000e-01
  %288 = fcmp olt double %287, 0.000000e+00
  %289 = select i1 %288, double 0.000000e+00, double %287
  %290 = sitofp i64 %37 to double
  %291 = fcmp ogt double %289, %290
  %292 = select i1 %291, double %290, double %289
  %293 = call double @llvm.ceil.f64(double %292)
  %294 = fptosi double %293 to i64
  %295 = fadd double %284, -5.000000e-01
  %296 = fcmp olt double %295, 0.000000e+00
  %297 = select i1 %296, double 0.000000e+00, double %295
  %298 = sitofp i64 %37 to double
  %299 = fcmp ogt double %297, %298
  %300 = select i1 %299, double %298, double %297
  %301 = call double @llvm.ceil.f64(double %300)
  %302 = fptosi double %301 to i64
  %303 = icmp slt i64 %294, %302
  br i1 %303, label %304, label %407

304:                                              ; preds = %282
  %305 = fsub double %283, %285
  %306 = fsub double %284, %286
  %307 = fcmp oeq double %306, 0.000000e+00
  %308 = fdiv double %305, %306
  %309 = fmul double %308, %308
  %310 = fadd double %309, 1.000000e+00
  %311 = call double @sqrt(double %310)
  %312 = fmul double %10, %311
  %313 = sitofp i64 %294 to double
  %314 = fadd double %313, 5.000000e-01
  %315 = fsub double %314, %286
  %316 = fmul double %308, %315
  %317 = fadd double %285, %316
  %318 = fmul double %312, 5.000000e-01
  %319 = fsub double %317, %318
  %320 = fmul double %319, 0x4130000000000000
  %321 = fptosi double %320 to i64
  %322 = fmul double %312, 0x4130000000000000
  %323 = fptosi double %322 to i64
  %324 = fmul double %308, 0x4130000000000000
  %325 = fptosi double %324 to i64
  %326 = add nsw i64 %323, 2097151
  %327 = ashr i64 %326, 20
  store i64 %294, ptr %13, align 8
  %328 = sub i64 %302, %294
  %329 = icmp slt i64 %328, 1
  %330 = select i1 %329, i64 0, i64 %328
  store i64 %330, ptr %14, align 8
  br label %331

331:                                              ; preds = %304, %353
  %332 = phi i64 [ %321, %304 ], [ %354, %353 ]
  %333 = load i64, ptr %14, align 8
  %334 = icmp sgt i64 %333, 0
  br i1 %334, label %355, label %407

335:                                              ; preds = %355, %349
  %336 = phi i64 [ %323, %355 ], [ %350, %349 ]
  %337 = phi i64 [ %359, %355 ], [ %352, %349 ]
  %338 = phi i64 [ %362, %355 ], [ %351, %349 ]
  %339 = load i64, ptr %16, align 8
  %340 = icmp sgt i64 %339, 0
  br i1 %340, label %365, label %353

341:                                              ; preds = %365
  %342 = getelementptr i64, ptr %84, i64 %337
  %343 = load i64, ptr %342, align 8
  %344 = mul nsw i64 %338, %343
  %345 = lshr i64 %344, 20
  store i64 0, ptr %17, align 8
  store i64 2, ptr %18, align 8
  br label %346

346:                                              ; preds = %398, %341
  %347 = load i64, ptr %18, align 8
  %348 = icmp sgt i64 %347, 0
  br i1 %348, label %372, label %349

349:                                              ; preds = %346, %365
  %350 = sub nsw i64 %336, %338
  %351 = call i64 @llvm.smin.i64(i64 %350, i64 1048576)
  %352 = add nsw i64 %337, 1
  br label %335

353:                                              ; preds = %335
  %354 = add nsw i64 %332, %325
  br label %331

355:                                              ; preds = %331
  %356 = load i64, ptr %13, align 8
  %357 = add nsw i64 %333, -1
  store i64 %357, ptr %14, align 8
  %358 = add i64 %356, 1
  store i64 %358, ptr %13, align 8
  %359 = ashr i64 %332, 20
  %360 = and i64 %332, 1048575
  %361 = sub nuw nsw i64 1048576, %360
  %362 = call i64 @llvm.smin.i64(i64 %361, i64 %323)
  store i64 0, ptr %15, align 8
  %363 = icmp slt i64 %327, 1
  %364 = select i1 %363, i64 0, i64 %327
  store i64 %364, ptr %16, align 8
  br label %335

365:                                              ; preds = %335
  %366 = load i64, ptr %15, align 8
  %367 = add nsw i64 %339, -1
  store i64 %367, ptr %16, align 8
  %368 = add i64 %366, 1
  store i64 %368, ptr %15, align 8
  %369 = icmp sgt i64 %337, -1
  %370 = icmp slt i64 %337, %35
  %371 = select i1 %369, i1 %370, i1 false
  br i1 %371, label %341, label %349

372:                                              ; preds = %346
  %373 = load i64, ptr %17, align 8
  %374 = add nsw i64 %347, -1
  store i64 %374, ptr %18, align 8
  %375 = add i64 %373, 1
  store i64 %375, ptr %17, align 8
  switch i64 %373, label %407 [
    i64 0, label %376
    i64 -2, label %376
    i64 1, label %397
    i64 -1, label %397
  ]

376:                                              ; preds = %372, %372, %397
  %377 = phi ptr [ %42, %397 ], [ %28, %372 ], [ %28, %372 ]
  %378 = phi i64 [ %46, %397 ], [ %38, %372 ], [ %38, %372 ]
  %379 = phi i64 [ %48, %397 ], [ %40, %372 ], [ %40, %372 ]
  %380 = mul i64 %378, %337
  %381 = mul i64 %379, %356
  %382 = getelementptr i8, ptr %377, i64 %380
  %383 = getelementptr i8, ptr %382, i64 %381
  %384 = load i8, ptr %383, align 1
  %385 = icmp slt i64 %373, 0
  %386 = select i1 %385, i64 %82, i64 0
  %387 = getelementptr i64, ptr %434, i64 %373
  %388 = getelementptr i64, ptr %387, i64 %386
  %389 = load i64, ptr %388, align 8
  %390 = zext i8 %384 to i64
  %391 = sub nsw i64 %389, %390
  %392 = mul i64 %345, %391
  %393 = add i64 %392, 524288
  %394 = lshr i64 %393, 20
  %395 = trunc i64 %394 to i8
  %396 = add i8 %384, %395
  switch i64 %373, label %407 [
    i64 0, label %398
    i64 -2, label %398
    i64 1, label %406
    i64 -1, label %406
  ]

397:                                              ; preds = %372, %372
  br label %376

398:                                              ; preds = %376, %376, %406
  %399 = phi ptr [ %42, %406 ], [ %28, %376 ], [ %28, %376 ]
  %400 = phi i64 [ %46, %406 ], [ %38, %376 ], [ %38, %376 ]
  %401 = phi i64 [ %48, %406 ], [ %40, %376 ], [ %40, %376 ]
  %402 = mul i64 %400, %337
  %403 = mul i64 %401, %356
  %404 = getelementptr i8, ptr %399, i64 %402
  %405 = getelementptr i8, ptr %404, i64 %403
  store i8 %396, ptr %405, align 1
  br label %346

406:                                              ; preds = %376, %376
  br label %398

407:                                              ; preds = %331, %376, %372, %282
  %408 = phi i1 [ false, %331 ], [ false, %282 ], [ true, %372 ], [ true, %376 ]
  %409 = phi i32 [ 0, %331 ], [ 0, %282 ], [ 1, %372 ], [ 1, %376 ]
  br i1 %408, label %472, label %410

410:                                              ; preds = %407, %276, %419
  %411 = icmp slt i64 %112, %99
  br i1 %411, label %106, label %412

412:                                              ; preds = %410, %97
  br label %87

413:                                              ; preds = %87
  %414 = load i64, ptr %25, align 8
  %415 = add nsw i64 %88, -1
  store i64 %415, ptr %26, align 8
  %416 = add i64 %414, 1
  store i64 %416, ptr %25, align 8
  %417 = add nsw i64 %414, 1
  %418 = icmp slt i64 %417, %62
  br i1 %418, label %90, label %97

419:                                              ; preds = %106
  %420 = getelementptr i64, ptr %70, i64 %107
  %421 = icmp slt i64 %107, 0
  %422 = select i1 %421, i64 %74, i64 0
  %423 = getelementptr i64, ptr %420, i64 %422
  %424 = load i64, ptr %423, align 8
  %425 = srem i64 %424, %80
  %426 = xor i64 %80, %425
  %427 = icmp slt i64 %426, 0
  %428 = add i64 %425, %80
  %429 = select i1 %427, i64 %428, i64 %425
  %430 = icmp slt i64 %429, 0
  %431 = select i1 %430, i64 %80, i64 0
  %432 = add i64 %429, %431
  %433 = mul i64 %432, %82
  %434 = getelementptr i64, ptr %76, i64 %433
  %435 = icmp slt i64 %107, 0
  %436 = select i1 %435, i64 %54, i64 0
  %437 = add i64 %107, %436
  %438 = mul i64 %437, %56
  %439 = getelementptr double, ptr %50, i64 %438
  %440 = load double, ptr %439, align 8
  %441 = fmul double %4, %440
  %442 = fadd double %441, %5
  %443 = icmp slt i64 %107, 0
  %444 = select i1 %443, i64 %54, i64 0
  %445 = add i64 %107, %444
  %446 = mul i64 %445, %56
  %447 = getelementptr double, ptr %50, i64 %446
  %448 = getelementptr i8, ptr %447, i64 8
  %449 = load double, ptr %448, align 8
  %450 = fmul double %4, %449
  %451 = icmp slt i64 %112, 0
  %452 = select i1 %451, i64 %54, i64 0
  %453 = add i64 %112, %452
  %454 = mul i64 %453, %56
  %455 = getelementptr double, ptr %50, i64 %454
  %456 = load double, ptr %455, align 8
  %457 = fmul double %4, %456
  %458 = fadd double %457, %5
  %459 = icmp slt i64 %112, 0
  %460 = select i1 %459, i64 %54, i64 0
  %461 = add i64 %112, %460
  %462 = mul i64 %461, %56
  %463 = getelementptr double, ptr %50, i64 %462
  %464 = getelementptr i8, ptr %463, i64 8
  %465 = load double, ptr %464, align 8
  %466 = fmul double %4, %465
  %467 = fadd double %442, %450
  %468 = fadd double %467, %458
  %469 = fadd double %468, %466
  %470 = fsub double %469, %469
  %471 = fcmp ord double %470, 0.000000e+00
  br i1 %471, label %114, label %410

472:                                              ; preds = %87, %407, %276, %106
  %473 = phi i32 [ 1, %106 ], [ %278, %276 ], [ %409, %407 ], [ 0, %87 ]
  ret i32 %473
}

declare double @llvm.ceil.f64(double)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_lines_3
declare double @llvm.fabs.f64(double)

declare double @sqrt(double)

define i32 @blend_lines_3(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, double %5, double %6, ptr %7, ptr %8, ptr %9, ptr %10, double %11, ptr %12) {
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = getelementptr i8, ptr %1, i64 %0
  %29 = load ptr, ptr %28, align 8
  %30 = getelementptr i8, ptr %1, i64 %0
  %31 = getelementptr i8, ptr %30, i64 16
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr i8, ptr %1, i64 %0
  %34 = getelementptr i8, ptr %33, i64 24
  %35 = load ptr, ptr %34, align 8
  %36 = load i64, ptr %32, align 4
  %37 = getelementptr i8, ptr %32, i64 8
  %38 = load i64, ptr %37, align 4
  %39 = load i64, ptr %35, align 4
  %40 = getelementptr i8, ptr %35, i64 8
  %41 = load i64, ptr %40, align 4
  %42 = getelementptr i8, ptr %2, i64 %0
  %43 = load ptr, ptr %42, align 8
  %44 = getelementptr i8, ptr %2, i64 %0
  %45 = getelementptr i8, ptr %44, i64 24
  %46 = load ptr, ptr %45, align 8
  %47 = load i64, ptr %46, align 4
  %48 = getelementptr i8, ptr %46, i64 8
  %49 = load i64, ptr %48, align 4
  %50 = getelementptr i8, ptr %3, i64 %0
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr i8, ptr %3, i64 %0
  %53 = getelementptr i8, ptr %52, i64 24
  %54 = load ptr, ptr %53, align 8
  %55 = load i64, ptr %54, align 4
  %56 = getelementptr i8, ptr %54, i64 8
  %57 = load i64, ptr %56, align 4
  %58 = getelementptr i8, ptr %4, i64 %0
  %59 = load ptr, ptr %58, align 8
  %60 = getelementptr i8, ptr %4, i64 %0
  %61 = getelementptr i8, ptr %60, i64 16
  %62 = load ptr, ptr %61, align 8
  %63 = load i64, ptr %62, align 4
  %64 = getelementptr i8, ptr %62, i64 8
  %65 = load i64, ptr %64, align 4
  %66 = getelementptr i8, ptr %7, i64 %0
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr i8, ptr %7, i64 %0
  %69 = getelementptr i8, ptr %68, i64 16
  %70 = load ptr, ptr %69, align 8
  %71 = load i64, ptr %70, align 4
  %72 = getelementptr i8, ptr %8, i64 %0
  %73 = load ptr, ptr %72, align 8
  %74 = getelementptr i8, ptr %8, i64 %0
  %75 = getelementptr i8, ptr %74, i64 16
  %76 = load ptr, ptr %75, align 8
  %77 = load i64, ptr %76, align 4
  %78 = getelementptr i8, ptr %9, i64 %0
  %79 = load ptr, ptr %78, align 8
  %80 = getelementptr i8, ptr %9, i64 %0
  %81 = getelementptr i8, ptr %80, i64 16
  %82 = load ptr, ptr %81, align 8
  %83 = load i64, ptr %82, align 4
  %84 = getelementptr i8, ptr %10, i64 %0
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr i8, ptr %10, i64 %0
  %87 = getelementptr i8, ptr %86, i64 16
  %88 = load ptr, ptr %87, align 8
  %89 = load i64, ptr %88, align 4
  %90 = getelementptr i8, ptr %88, i64 8
  %91 = load i64, ptr %90, align 4
  %92 = getelementptr i8, ptr %12, i64 %0
  %93 = load ptr, ptr %92, align 8
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %26, align 8
  %94 = icmp slt i64 %71, 1
  %95 = select i1 %94, i64 0, i64 %71
  store i64 %95, ptr %27, align 8
  br label %96

96:                                               ; preds = %13, %425
  %97 = load i64, ptr %27, align 8
  %98 = icmp sgt i64 %97, 0
  br i1 %98, label %426, label %485

99:                                               ; preds = %426
  %100 = icmp slt i64 %427, -1
  %101 = select i1 %100, i64 %71, i64 0
  %102 = getelementptr i64, ptr %67, i64 %427
  %103 = getelementptr i8, ptr %102, i64 8
  %104 = getelementptr i64, ptr %103, i64 %101
  %105 = load i64, ptr %104, align 8
  br label %106

106:                                              ; preds = %426, %99
  %107 = phi i64 [ %105, %99 ], [ %63, %426 ]
  %108 = add nsw i64 %107, -1
  %109 = icmp slt i64 %427, 0
  %110 = select i1 %109, i64 %71, i64 0
  %111 = getelementptr i64, ptr %67, i64 %427
  %112 = getelementptr i64, ptr %111, i64 %110
  %113 = load i64, ptr %112, align 8
  %114 = icmp slt i64 %113, %108
  br i1 %114, label %115, label %425

115:                                              ; preds = %423, %106
  %116 = phi i64 [ %113, %106 ], [ %121, %423 ]
  %117 = icmp slt i64 %116, 0
  %118 = select i1 %117, i64 %77, i64 0
  %119 = getelementptr i64, ptr %73, i64 %116
  %120 = getelementptr i64, ptr %119, i64 %118
  %121 = load i64, ptr %120, align 8
  %122 = icmp eq i64 %89, 0
  br i1 %122, label %485, label %432

123:                                              ; preds = %432
  %124 = add nsw i64 %116, 1
  %125 = icmp slt i64 %116, -1
  %126 = select i1 %125, i64 %63, i64 0
  %127 = add i64 %124, %126
  %128 = mul i64 %127, %65
  %129 = getelementptr double, ptr %59, i64 %128
  %130 = load double, ptr %129, align 8
  %131 = icmp slt i64 %116, 0
  %132 = select i1 %131, i64 %63, i64 0
  %133 = add i64 %116, %132
  %134 = mul i64 %133, %65
  %135 = getelementptr double, ptr %59, i64 %134
  %136 = load double, ptr %135, align 8
  %137 = fsub double %130, %136
  %138 = call double @llvm.fabs.f64(double %137)
  %139 = add nsw i64 %116, 1
  %140 = icmp slt i64 %116, -1
  %141 = select i1 %140, i64 %63, i64 0
  %142 = add i64 %139, %141
  %143 = mul i64 %142, %65
  %144 = getelementptr double, ptr %59, i64 %143
  %145 = getelementptr i8, ptr %144, i64 8
  %146 = load double, ptr %145, align 8
  %147 = icmp slt i64 %116, 0
  %148 = select i1 %147, i64 %63, i64 0
  %149 = add i64 %116, %148
  %150 = mul i64 %149, %65
  %151 = getelementptr double, ptr %59, i64 %150
  %152 = getelementptr i8, ptr %151, i64 8
  %153 = load double, ptr %152, align 8
  %154 = fsub double %146, %153
  %155 = call double @llvm.fabs.f64(double %154)
  %156 = fcmp ogt double %155, %138
  br i1 %156, label %157, label %290

157:                                              ; preds = %123
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  %158 = fcmp olt double %479, %463
  br i1 %158, label %159, label %160

159:                                              ; preds = %157
  br label %160

160:                                              ; preds = %159, %157
  %161 = phi double [ %479, %159 ], [ %463, %157 ]
  %162 = phi double [ %471, %159 ], [ %455, %157 ]
  %163 = phi double [ %463, %159 ], [ %479, %157 ]
  %164 = phi double [ %455, %159 ], [ %471, %157 ]
  %165 = fadd double %161, -5.000000e-01
  %166 = fcmp olt double %165, 0.000000e+00
  %167 = select i1 %166, double 0.000000e+00, double %165
  %168 = sitofp i64 %36 to double
  %169 = fcmp ogt double %167, %168
  %170 = select i1 %169, double %168, double %167
  %171 = call double @llvm.ceil.f64(double %170)
  %172 = fptosi double %171 to i64
  %173 = fadd double %163, -5.000000e-01
  %174 = fcmp olt double %173, 0.000000e+00
  %175 = select i1 %174, double 0.000000e+00, double %173
  %176 = sitofp i64 %36 to double
  %177 = fcmp ogt double %175, %176
  %178 = select i1 %177, double %176, double %175
  %179 = call double @llvm.ceil.f64(double %178)
  %180 = fptosi double %179 to i64
  %181 = icmp slt i64 %172, %180
  br i1 %181, label %182, label %287

182:                                              ; preds = %160
  %183 = fsub double %164, %162
  %184 = fsub double %163, %161
  %185 = fcmp oeq double %184, 0.000000e+00
  %186 = fdiv double %183, %184
  %187 = fmul double %186, %186
  %188 = fadd double %187, 1.000000e+00
  %189 = call double @sqrt(double %188)
  %190 = fmul double %11, %189
  %191 = sitofp i64 %172 to double
  %192 = fadd double %191, 5.000000e-01
  %193 = fsub double %192, %161
  %194 = fmul double %186, %193
  %195 = fadd double %162, %194
  %196 = fmul double %190, 5.000000e-01
  %197 = fsub double %195, %196
  %198 = fmul double %197, 0x4130000000000000
  %199 = fptosi double %198 to i64
  %200 = fmul double %190, 0x4130000000000000
  %201 = fptosi double %200 to i64
  %202 = fmul double %186, 0x4130000000000000
  %203 = fptosi double %202 to i64
  %204 = add nsw i64 %201, 2097151
  %205 = ashr i64 %204, 20
  store i64 %172, ptr %20, align 8
  %206 = sub i64 %180, %172
  %207 = icmp slt i64 %206, 1
  %208 = select i1 %207, i64 0, i64 %206
  store i64 %208, ptr %21, align 8
  br label %209

209:                                              ; preds = %182, %231
  %210 = phi i64 [ %199, %182 ], [ %232, %231 ]
  %211 = load i64, ptr %21, align 8
  %212 = icmp sgt i64 %211, 0
  br i1 %212, label %233, label %287

213:                                              ; preds = %227, %233
  %214 = phi i64 [ %201, %233 ], [ %228, %227 ]
  %215 = phi i64 [ %237, %233 ], [ %230, %227 ]
  %216 = phi i64 [ %240, %233 ], [ %229, %227 ]
  %217 = load i64, ptr %23, align 8
  %218 = icmp sgt i64 %217, 0
  br i1 %218, label %243, label %231

219:                                              ; preds = %243
  %220 = getelementptr i64, ptr %93, i64 %234
  %221 = load i64, ptr %220, align 8
  %222 = mul nsw i64 %216, %221
  %223 = lshr i64 %222, 20
  store i64 0, ptr %24, align 8
  store i64 3, ptr %25, align 8
  br label %224

224:                                              ; preds = %277, %219
  %225 = load i64, ptr %25, align 8
  %226 = icmp sgt i64 %225, 0
  br i1 %226, label %250, label %227

227:                                              ; preds = %224, %243
  %228 = sub nsw i64 %214, %216
  %229 = call i64 @llvm.smin.i64(i64 %228, i64 1048576)
  %230 = add nsw i64 %215, 1
  br label %213

231:                                              ; preds = %213
  %232 = add nsw i64 %210, %203
  br label %209

233:                                              ; preds = %209
  %234 = load i64, ptr %20, align 8
  %235 = add nsw i64 %211, -1
  store i64 %235, ptr %21, align 8
  %236 = add i64 %234, 1
  store i64 %236, ptr %20, align 8
  %237 = ashr i64 %210, 20
  %238 = and i64 %210, 1048575
  %239 = sub nuw nsw i64 1048576, %238
  %240 = call i64 @llvm.smin.i64(i64 %239, i64 %201)
  store i64 0, ptr %22, align 8
  %241 = icmp slt i64 %205, 1
  %242 = select i1 %241, i64 0, i64 %205
  store i64 %242, ptr %23, align 8
  br label %213

243:                                              ; preds = %213
  %244 = load i64, ptr %22, align 8
  %245 = add nsw i64 %217, -1
  store i64 %245, ptr %23, align 8
  %246 = add i64 %244, 1
  store i64 %246, ptr %22, align 8
  %247 = icmp sgt i64 %215, -1
  %248 = icmp slt i64 %215, %38
  %249 = select i1 %247, i1 %248, i1 false
  br i1 %249, label %219, label %227

250:                                              ; preds = %224
  %251 = load i64, ptr %24, align 8
  %252 = add nsw i64 %225, -1
  store i64 %252, ptr %25, align 8
  %253 = add i64 %251, 1
  store i64 %253, ptr %24, align 8
  switch i64 %251, label %287 [
    i64 0, label %254
    i64 -3, label %254
    i64 1, label %275
    i64 -2, label %275
    i64 2, label %276
    i64 -1, label %276
  ]

254:                                              ; preds = %250, %250, %276, %275
  %255 = phi ptr [ %51, %276 ], [ %43, %275 ], [ %29, %250 ], [ %29, %250 ]
  %256 = phi i64 [ %55, %276 ], [ %47, %275 ], [ %39, %250 ], [ %39, %250 ]
  %257 = phi i64 [ %57, %276 ], [ %49, %275 ], [ %41, %250 ], [ %41, %250 ]
  %258 = mul i64 %256, %234
  %259 = mul i64 %257, %215
  %260 = getelementptr i8, ptr %255, i64 %258
  %261 = getelementptr i8, ptr %260, i64 %259
  %262 = load i8, ptr %261, align 1
  %263 = icmp slt i64 %251, 0
  %264 = select i1 %263, i64 %91, i64 0
  %265 = getelementptr i64, ptr %447, i64 %251
  %266 = getelementptr i64, ptr %265, i64 %264
  %267 = load i64, ptr %266, align 8
  %268 = zext i8 %262 to i64
  %269 = sub nsw i64 %267, %268
  %270 = mul i64 %223, %269
  %271 = add i64 %270, 524288
  %272 = lshr i64 %271, 20
  %273 = trunc i64 %272 to i8
  %274 = add i8 %262, %273
  switch i64 %251, label %287 [
    i64 0, label %277
    i64 -3, label %277
    i64 1, label %285
    i64 -2, label %285
    i64 2, label %286
    i64 -1, label %286
  ]

275:                                              ; preds = %250, %250
  br label %254

276:                                              ; preds = %250, %250
  br label %254

277:                                              ; preds = %254, %254, %286, %285
  %278 = phi ptr [ %51, %286 ], [ %43, %285 ], [ %29, %254 ], [ %29, %254 ]
  %279 = phi i64 [ %55, %286 ], [ %47, %285 ], [ %39, %254 ], [ %39, %254 ]
  %280 = phi i64 [ %57, %286 ], [ %49, %285 ], [ %41, %254 ], [ %41, %254 ]
  %281 = mul i64 %279, %234
  %282 = mul i64 %280, %215
  %283 = getelementptr i8, ptr %278, i64 %281
  %284 = getelementptr i8, ptr %283, i64 %282
  store i8 %274, ptr %284, align 1
  br label %224

285:                                              ; preds = %254, %254
  br label %277

286:                                              ; preds = %254, %254
  br label %277

287:                                              ; preds = %209, %254, %250, %160
  %288 = phi i1 [ true, %250 ], [ false, %160 ], [ false, %209 ], [ true, %254 ]
  %289 = phi i32 [ 1, %250 ], [ 0, %160 ], [ 0, %209 ], [ 1, %254 ]
  br i1 %288, label %485, label %423

290:                                              ; preds = %123
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  %291 = fcmp olt double %471, %455
  br i1 %291, label %292, label %293

292:                                              ; preds = %290
  br label %293

293:                                              ; preds = %292, %290
  %294 = phi double [ %463, %292 ], [ %479, %290 ]
  %295 = phi double [ %455, %292 ], [ %471, %290 ]
  %296 = phi double [ %479, %292 ], [ %463, %290 ]
  %297 = phi double [ %471, %292 ], [ %455, %290 ]
  %298 = fadd double %297, -5.000000e-01
  %299 = fcmp olt double %298, 0.000000e+00
  %300 = select i1 %299, double 0.000000e+00, double %298
  %301 = sitofp i64 %38 to double
  %302 = fcmp ogt double %300, %301
  %303 = select i1 %302, double %301, double %300
  %304 = call double @llvm.ceil.f64(double %303)
  %305 = fptosi double %304 to i64
  %306 = fadd double %295, -5.000000e-01
  %307 = fcmp olt double %306, 0.000000e+00
  %308 = select i1 %307, double 0.000000e+00, double %306
  %309 = sitofp i64 %38 to double
  %310 = fcmp ogt double %308, %309
  %311 = select i1 %310, double %309, double %308
  %312 = call double @llvm.ceil.f64(double %311)
  %313 = fptosi double %312 to i64
  %314 = icmp slt i64 %305, %313
  br i1 %314, label %315, label %420

315:                                              ; preds = %293
  %316 = fsub double %294, %296
  %317 = fsub double %295, %297
  %318 = fcmp oeq double %317, 0.000000e+00
  %319 = fdiv double %316, %317
  %320 = fmul double %319, %319
  %321 = fadd double %320, 1.000000e+00
  %322 = call double @sqrt(double %321)
  %323 = fmul double %11, %322
  %324 = sitofp i64 %305 to double
  %325 = fadd double %324, 5.000000e-01
  %326 = fsub double %325, %297
  %327 = fmul double %319, %326
  %328 = fadd double %296, %327
  %329 = fmul double %323, 5.000000e-01
  %330 = fsub double %328, %329
  %331 = fmul double %330, 0x4130000000000000
  %332 = fptosi double %331 to i64
  %333 = fmul double %323, 0x4130000000000000
  %334 = fptosi double %333 to i64
  %335 = fmul double %319, 0x4130000000000000
  %336 = fptosi double %335 to i64
  %337 = add nsw i64 %334, 2097151
  %338 = ashr i64 %337, 20
  store i64 %305, ptr %14, align 8
  %339 = sub i64 %313, %305
  %340 = icmp slt i64 %339, 1
  %341 = select i1 %340, i64 0, i64 %339
  store i64 %341, ptr %15, align 8
  br label %342

342:                                              ; preds = %315, %364
  %343 = phi i64 [ %332, %315 ], [ %365, %364 ]
  %344 = load i64, ptr %15, align 8
  %345 = icmp sgt i64 %344, 0
  br i1 %345, label %366, label %420

346:                                              ; preds = %366, %360
  %347 = phi i64 [ %334, %366 ], [ %361, %360 ]
  %348 = phi i64 [ %370, %366 ], [ %363, %360 ]
  %349 = phi i64 [ %373, %366 ], [ %362, %360 ]
  %350 = load i64, ptr %17, align 8
  %351 = icmp sgt i64 %350, 0
  br i1 %351, label %376, label %364

352:                                              ; preds = %376
  %353 = getelementptr i64, ptr %93, i64 %348
  %354 = load i64, ptr %353, align 8
  %355 = mul nsw i64 %349, %354
  %356 = lshr i64 %355, 20
  store i64 0, ptr %18, align 8
  store i64 3, ptr %19, align 8
  br label %357

357:                                              ; preds = %410, %352
  %358 = load i64, ptr %19, align 8
  %359 = icmp sgt i64 %358, 0
  br i1 %359, label %383, label %360

360:                                              ; preds = %357, %376
  %361 = sub nsw i64 %347, %349
  %362 = call i64 @llvm.smin.i64(i64 %361, i64 1048576)
  %363 = add nsw i64 %348, 1
  br label %346

364:                                              ; preds = %346
  %365 = add nsw i64 %343, %336
  br label %342

366:                                              ; preds = %342
  %367 = load i64, ptr %14, align 8
  %368 = add nsw i64 %344, -1
  store i64 %368, ptr %15, align 8
  %369 = add i64 %367, 1
  store i64 %369, ptr %14, align 8
  %370 = ashr i64 %343, 20
  %371 = and i64 %343, 1048575
  %372 = sub nuw nsw i64 1048576, %371
  %373 = call i64 @llvm.smin.i64(i64 %372, i64 %334)
  store i64 0, ptr %16, align 8
  %374 = icmp slt i64 %338, 1
  %375 = select i1 %374, i64 0, i64 %338
  store i64 %375, ptr %17, align 8
  br label %346

376:                                              ; preds = %346
  %377 = load i64, ptr %16, align 8
  %378 = add nsw i64 %350, -1
  store i64 %378, ptr %17, align 8
  %379 = add i64 %377, 1
  store i64 %379, ptr %16, align 8
  %380 = icmp sgt i64 %348, -1
  %381 = icmp slt i64 %348, %36
  %382 = select i1 %380, i1 %381, i1 false
  br i1 %382, label %352, label %360

383:                                              ; preds = %357
  %384 = load i64, ptr %18, align 8
  %385 = add nsw i64 %358, -1
  store i64 %385, ptr %19, align 8
  %386 = add i64 %384, 1
  store i64 %386, ptr %18, align 8
  switch i64 %384, label %420 [
    i64 0, label %387
    i64 -3, label %387
    i64 1, label %408
    i64 -2, label %408
    i64 2, label %409
    i64 -1, label %409
  ]

387:                                              ; preds = %383, %383, %409, %408
  %388 = phi ptr [ %51, %409 ], [ %43, %408 ], [ %29, %383 ], [ %29, %383 ]
  %389 = phi i64 [ %55, %409 ], [ %47, %408 ], [ %39, %383 ], [ %39, %383 ]
  %390 = phi i64 [ %57, %409 ], [ %49, %408 ], [ %41, %383 ], [ %41, %383 ]
  %391 = mul i64 %389, %348
  %392 = mul i64 %390, %367
  %393 = getelementptr i8, ptr %388, i64 %391
  %394 = getelementptr i8, ptr %393, i64 %392
  %395 = load i8, ptr %394, align 1
  %396 = icmp slt i64 %384, 0
  %397 = select i1 %396, i64 %91, i64 0
  %398 = getelementptr i64, ptr %447, i64 %384
  %399 = getelementptr i64, ptr %398, i64 %397
  %400 = load i64, ptr %399, align 8
  %401 = zext i8 %395 to i64
  %402 = sub nsw i64 %400, %401
  %403 = mul i64 %356, %402
  %404 = add i64 %403, 524288
  %405 = lshr i64 %404, 20
  %406 = trunc i64 %405 to i8
  %407 = add i8 %395, %406
  switch i64 %384, label %420 [
    i64 0, label %410
    i64 -3, label %410
    i64 1, label %418
    i64 -2, label %418
    i64 2, label %419
    i64 -1, label %419
  ]

408:                                              ; preds = %383, %383
  br label %387

409:                                              ; preds = %383, %383
  br label %387

410:                                              ; preds = %387, %387, %419, %418
  %411 = phi ptr [ %51, %419 ], [ %43, %418 ], [ %29, %387 ], [ %29, %387 ]
  %412 = phi i64 [ %55, %419 ], [ %47, %418 ], [ %39, %387 ], [ %39, %387 ]
  %413 = phi i64 [ %57, %419 ], [ %49, %418 ], [ %41, %387 ], [ %41, %387 ]
  %414 = mul i64 %412, %348
  %415 = mul i64 %413, %367
  %416 = getelementptr i8, ptr %411, i64 %414
  %417 = getelementptr i8, ptr %416, i64 %415
  store i8 %407, ptr %417, align 1
  br label %357

418:                                              ; preds = %387, %387
  br label %410

419:                                              ; preds = %387, %387
  br label %410

420:                                              ; preds = %342, %387, %383, %293
  %421 = phi i1 [ false, %342 ], [ false, %293 ], [ true, %383 ], [ true, %387 ]
  %422 = phi i32 [ 0, %342 ], [ 0, %293 ], [ 1, %383 ], [ 1, %387 ]
  br i1 %421, label %485, label %423

423:                                              ; preds = %420, %287, %432
  %424 = icmp slt i64 %121, %108
  br i1 %424, label %115, label %425

425:                                              ; preds = %423, %106
  br label %96

426:                                              ; preds = %96
  %427 = load i64, ptr %26, align 8
  %428 = add nsw i64 %97, -1
  store i64 %428, ptr %27, align 8
  %429 = add i64 %427, 1
  store i64 %429, ptr %26, align 8
  %430 = add nsw i64 %427, 1
  %431 = icmp slt i64 %430, %71
  br i1 %431, label %99, label %106

432:                                              ; preds = %115
  %433 = getelementptr i64, ptr %79, i64 %116
  %434 = icmp slt i64 %116, 0
  %435 = select i1 %434, i64 %83, i64 0
  %436 = getelementptr i64, ptr %433, i64 %435
  %437 = load i64, ptr %436, align 8
  %438 = srem i64 %437, %89
  %439 = xor i64 %89, %438
  %440 = icmp slt i64 %439, 0
  %441 = add i64 %438, %89
  %442 = select i1 %440, i64 %441, i64 %438
  %443 = icmp slt i64 %442, 0
  %444 = select i1 %443, i64 %89, i64 0
  %445 = add i64 %442, %444
  %446 = mul i64 %445, %91
  %447 = getelementptr i64, ptr %85, i64 %446
  %448 = icmp slt i64 %116, 0
  %449 = select i1 %448, i64 %63, i64 0
  %450 = add i64 %116, %449
  %451 = mul i64 %450, %65
  %452 = getelementptr double, ptr %59, i64 %451
  %453 = load double, ptr %452, align 8
  %454 = fmul double %5, %453
  %455 = fadd double %454, %6
  %456 = icmp slt i64 %116, 0
  %457 = select i1 %456, i64 %63, i64 0
  %458 = add i64 %116, %457
  %459 = mul i64 %458, %65
  %460 = getelementptr double, ptr %59, i64 %459
  %461 = getelementptr i8, ptr %460, i64 8
  %462 = load double, ptr %461, align 8
  %463 = fmul double %5, %462
  %464 = icmp slt i64 %121, 0
  %465 = select i1 %464, i64 %63, i64 0
  %466 = add i64 %121, %465
  %467 = mul i64 %466, %65
  %468 = getelementptr double, ptr %59, i64 %467
  %469 = load double, ptr %468, align 8
  %470 = fmul double %5, %469
  %471 = fadd double %470, %6
  %472 = icmp slt i64 %121, 0
  %473 = select i1 %472, i64 %63, i64 0
  %474 = add i64 %121, %473
  %475 = mul i64 %474, %65
  %476 = getelementptr double, ptr %59, i64 %475
  %477 = getelementptr i8, ptr %476, i64 8
  %478 = load double, ptr %477, align 8
  %479 = fmul double %5, %478
  %480 = fadd double %455, %463
  %481 = fadd double %480, %471
  %482 = fadd double %481, %479
  %483 = fsub double %482, %482
  %484 = fcmp ord double %483, 0.000000e+00
  br i1 %484, label %123, label %423

485:                                              ; preds = %96, %420, %287, %115
  %486 = phi i32 [ 1, %115 ], [ %289, %287 ], [ %422, %420 ], [ 0, %96 ]
  ret i32 %486
}

declare double @llvm.ceil.f64(double)

declare i64 @llvm.smin.i64(i64, i64)

; kernel count_points_0
define i32 @count_points_0(i64 %0, ptr %1, ptr %2, ptr %3) {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = getelementptr i8, ptr %1, i64 %0
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr i8, ptr %1, i64 %0
  %10 = getelementptr i8, ptr %9, i64 16
  %11 = load ptr, ptr %10, align 8
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr i8, ptr %11, i64 8
  %14 = load i64, ptr %13, align 4
  %15 = getelementptr i8, ptr %11, i64 16
  %16 = load i64, ptr %15, align 4
  %17 = getelementptr i8, ptr %2, i64 %0
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr i8, ptr %2, i64 %0
  %20 = getelementptr i8, ptr %19, i64 16
  %21 = load ptr, ptr %20, align 8
  %22 = load i64, ptr %21, align 4
  %23 = getelementptr i8, ptr %21, i64 8
  %24 = load i64, ptr %23, align 4
  %25 = getelementptr i8, ptr %3, i64 %0
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr i8, ptr %3, i64 %0
  %28 = getelementptr i8, ptr %27, i64 16
  %29 = load ptr, ptr %28, align 8
  %30 = load i64, ptr %29, align 4
  store i64 0, ptr %5, align 8
  store i64 0, ptr %6, align 8
  store i64 0, ptr %5, align 8
  %31 = icmp slt i64 %22, 1
  %32 = select i1 %31, i64 0, i64 %22
  store i64 %32, ptr %6, align 8
  br label %33

33:                                               ; preds = %4, %110
  %34 = load i64, ptr %6, align 8
  %35 = icmp sgt i64 %34, 0
  br i1 %35, label %111, label %131

36:                                               ; preds = %111
  %37 = add nsw i64 %16, -1
  %38 = fpext float %121 to double
  %39 = sitofp i64 %37 to double
  %40 = fcmp uge double %38, %39
  %41 = fcmp ult float %129, 0.000000e+00
  %42 = select i1 %40, i1 true, i1 %41
  br i1 %42, label %110, label %43

43:                                               ; preds = %36
  %44 = add nsw i64 %14, -1
  %45 = fpext float %129 to double
  %46 = sitofp i64 %44 to double
  %47 = fcmp olt double %45, %46
  br i1 %47, label %48, label %110

48:                                               ; preds = %43
  %49 = fptoui float %121 to i64
  %50 = fptoui float %129 to i64
  %51 = uitofp i64 %49 to float
  %52 = fsub float %121, %51
  %53 = uitofp i64 %50 to float
  %54 = fsub float %129, %53
  %55 = icmp slt i64 %112, 0
  %56 = select i1 %55, i64 %30, i64 0
  %57 = getelementptr i64, ptr %26, i64 %112
  %58 = getelementptr i64, ptr %57, i64 %56
  %59 = load i64, ptr %58, align 8
  %60 = icmp slt i64 %59, 0
  %61 = select i1 %60, i64 %12, i64 0
  %62 = add i64 %59, %61
  %63 = mul i64 %14, %16
  %64 = mul i64 %62, %63
  %65 = getelementptr float, ptr %8, i64 %64
  %66 = mul i64 %16, %50
  %67 = getelementptr float, ptr %65, i64 %66
  %68 = getelementptr float, ptr %67, i64 %49
  %69 = load float, ptr %68, align 4
  %70 = fsub float 1.000000e+00, %52
  %71 = fsub float 1.000000e+00, %54
  %72 = fmul float %70, %71
  %73 = fadd float %69, %72
  %74 = mul i64 %16, %50
  %75 = getelementptr float, ptr %65, i64 %74
  %76 = getelementptr float, ptr %75, i64 %49
  store float %73, ptr %76, align 4
  %77 = add i64 %49, 1
  %78 = mul i64 %16, %50
  %79 = getelementptr float, ptr %65, i64 %78
  %80 = getelementptr float, ptr %79, i64 %77
  %81 = load float, ptr %80, align 4
  %82 = fsub float 1.000000e+00, %54
  %83 = fmul float %52, %82
  %84 = fadd float %81, %83
  %85 = mul i64 %16, %50
  %86 = getelementptr float, ptr %65, i64 %85
  %87 = getelementptr float, ptr %86, i64 %77
  store float %84, ptr %87, align 4
  %88 = add i64 %50, 1
  %89 = mul i64 %88, %16
  %90 = getelementptr float, ptr %65, i64 %89
  %91 = getelementptr float, ptr %90, i64 %49
  %92 = load float, ptr %91, align 4
  %93 = fsub float 1.000000e+00, %52
  %94 = fmul float %93, %54
  %95 = fadd float %92, %94
  %96 = mul i64 %88, %16
  %97 = getelementptr float, ptr %65, i64 %96
  %98 = getelementptr float, ptr %97, i64 %49
  store float %95, ptr %98, align 4
  %99 = add i64 %50, 1
  %100 = add i64 %49, 1
  %101 = mul i64 %99, %16
  %102 = getelementptr float, ptr %65, i64 %101
  %103 = getelementptr float, ptr %102, i64 %100
  %104 = load float, ptr %103, align 4
  %105 = fmul float %52, %54
  %106 = fadd float %104, %105
  %107 = mul i64 %99, %16
  %108 = getelementptr float, ptr %65, i64 %107
  %109 = getelementptr float, ptr %108, i64 %100
  store float %106, ptr %109, align 4
  br label %110

110:                                              ; preds = %36, %111, %43, %48
  br label %33

111:                                              ; preds = %33
  %112 = load i64, ptr %5, align 8
  %113 = add nsw i64 %34, -1
  store i64 %113, ptr %6, align 8
  %114 = add i64 %112, 1
  store i64 %114, ptr %5, align 8
  %115 = icmp slt i64 %112, 0
  %116 = select i1 %115, i64 %22, i64 0
  %117 = add i64 %112, %116
  %118 = mul i64 %117, %24
  %119 = getelementptr float, ptr %18, i64 %118
  %120 = load float, ptr %119, align 4
  %121 = fadd float %120, -5.000000e-01
  %122 = icmp slt i64 %112, 0
  %123 = select i1 %122, i64 %22, i64 0
  %124 = add i64 %112, %123
  %125 = mul i64 %124, %24
  %126 = getelementptr float, ptr %18, i64 %125
  %127 = getelementptr i8, ptr %126, i64 4
  %128 = load float, ptr %127, align 4
  %129 = fadd float %128, -5.000000e-01
  %130 = fcmp ult float %121, 0.000000e+00
  br i1 %130, label %110, label %36

131:                                              ; preds = %33
  ret i32 0
}

; kernel cover_counts_0
declare double @expm1(double)

define i32 @cover_counts_0(i64 %0, ptr %1, double %2) {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = getelementptr i8, ptr %1, i64 %0
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr i8, ptr %1, i64 %0
  %15 = getelementptr i8, ptr %14, i64 16
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4
  %18 = getelementptr i8, ptr %16, i64 8
  %19 = load i64, ptr %18, align 4
  %20 = getelementptr i8, ptr %16, i64 16
  %21 = load i64, ptr %20, align 4
  store i64 0, ptr %4, align 8
  store i64 0, ptr %5, align 8
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %4, align 8
  %22 = icmp slt i64 %19, 1
  %23 = select i1 %22, i64 0, i64 %19
  store i64 %23, ptr %5, align 8
  br label %24

24:                                               ; preds = %27, %3
  %25 = load i64, ptr %5, align 8
  %26 = icmp sgt i64 %25, 0
  br i1 %26, label %51, label %120

27:                                               ; preds = %51, %50
  %28 = load i64, ptr %7, align 8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %57, label %24

30:                                               ; preds = %57, %63
  %31 = phi float [ 0.000000e+00, %57 ], [ %83, %63 ]
  %32 = load i64, ptr %9, align 8
  %33 = icmp sgt i64 %32, 0
  br i1 %33, label %63, label %34

34:                                               ; preds = %30
  %35 = fcmp ogt float %31, 0.000000e+00
  br i1 %35, label %36, label %50

36:                                               ; preds = %34
  %37 = fneg double %2
  %38 = fpext float %31 to double
  %39 = fmul double %37, %38
  %40 = call double @expm1(double %39)
  %41 = fpext float %31 to double
  %42 = fneg double %40
  %43 = fdiv double %42, %41
  %44 = fptrunc double %43 to float
  store i64 0, ptr %10, align 8
  %45 = icmp slt i64 %17, 1
  %46 = select i1 %45, i64 0, i64 %17
  store i64 %46, ptr %11, align 8
  br label %47

47:                                               ; preds = %36, %84
  %48 = load i64, ptr %11, align 8
  %49 = icmp sgt i64 %48, 0
  br i1 %49, label %84, label %50

50:                                               ; preds = %47, %34
  br label %27

51:                                               ; preds = %24
  %52 = load i64, ptr %4, align 8
  %53 = add nsw i64 %25, -1
  store i64 %53, ptr %5, align 8
  %54 = add i64 %52, 1
  store i64 %54, ptr %4, align 8
  store i64 0, ptr %6, align 8
  %55 = icmp slt i64 %21, 1
  %56 = select i1 %55, i64 0, i64 %21
  store i64 %56, ptr %7, align 8
  br label %27

57:                                               ; preds = %27
  %58 = load i64, ptr %6, align 8
  %59 = add nsw i64 %28, -1
  store i64 %59, ptr %7, align 8
  %60 = add i64 %58, 1
  store i64 %60, ptr %6, align 8
  store i64 0, ptr %8, align 8
  %61 = icmp slt i64 %17, 1
  %62 = select i1 %61, i64 0, i64 %17
  store i64 %62, ptr %9, align 8
  br label %30

63:                                               ; preds = %30
  %64 = load i64, ptr %8, align 8
  %65 = add nsw i64 %32, -1
  store i64 %65, ptr %9, align 8
  %66 = add i64 %64, 1
  store i64 %66, ptr %8, align 8
  %67 = icmp slt i64 %64, 0
  %68 = select i1 %67, i64 %17, i64 0
  %69 = add i64 %64, %68
  %70 = icmp slt i64 %52, 0
  %71 = select i1 %70, i64 %19, i64 0
  %72 = add i64 %52, %71
  %73 = icmp slt i64 %58, 0
  %74 = select i1 %73, i64 %21, i64 0
  %75 = mul i64 %19, %21
  %76 = mul i64 %69, %75
  %77 = mul i64 %72, %21
  %78 = getelementptr float, ptr %13, i64 %76
  %79 = getelementptr float, ptr %78, i64 %77
  %80 = getelementptr float, ptr %79, i64 %58
  %81 = getelementptr float, ptr %80, i64 %74
  %82 = load float, ptr %81, align 4
  %83 = fadd float %31, %82
  br label %30

84:                                               ; preds = %47
  %85 = load i64, ptr %10, align 8
  %86 = add nsw i64 %48, -1
  store i64 %86, ptr %11, align 8
  %87 = add i64 %85, 1
  store i64 %87, ptr %10, align 8
  %88 = icmp slt i64 %85, 0
  %89 = select i1 %88, i64 %17, i64 0
  %90 = add i64 %85, %89
  %91 = icmp slt i64 %52, 0
  %92 = select i1 %91, i64 %19, i64 0
  %93 = add i64 %52, %92
  %94 = icmp slt i64 %58, 0
  %95 = select i1 %94, i64 %21, i64 0
  %96 = mul i64 %19, %21
  %97 = mul i64 %90, %96
  %98 = mul i64 %93, %21
  %99 = getelementptr float, ptr %13, i64 %97
  %100 = getelementptr float, ptr %99, i64 %98
  %101 = getelementptr float, ptr %100, i64 %58
  %102 = getelementptr float, ptr %101, i64 %95
  %103 = load float, ptr %102, align 4
  %104 = fmul float %103, %44
  %105 = icmp slt i64 %85, 0
  %106 = select i1 %105, i64 %17, i64 0
  %107 = add i64 %85, %106
  %108 = icmp slt i64 %52, 0
  %109 = select i1 %108, i64 %19, i64 0
  %110 = add i64 %52, %109
  %111 = icmp slt i64 %58, 0
  %112 = select i1 %111, i64 %21, i64 0
  %113 = mul i64 %19, %21
  %114 = mul i64 %107, %113
  %115 = mul i64 %110, %21
  %116 = getelementptr float, ptr %13, i64 %114
  %117 = getelementptr float, ptr %116, i64 %115
  %118 = getelementptr float, ptr %117, i64 %58
  %119 = getelementptr float, ptr %118, i64 %112
  store float %104, ptr %119, align 4
  br label %47

120:                                              ; preds = %24
  ret i32 0
}

; kernel blend_covers_1
define i32 @blend_covers_1(i64 %0, ptr %1, ptr %2, ptr %3) {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = getelementptr i8, ptr %1, i64 %0
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr i8, ptr %1, i64 %0
  %20 = getelementptr i8, ptr %19, i64 16
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr i8, ptr %1, i64 %0
  %23 = getelementptr i8, ptr %22, i64 24
  %24 = load ptr, ptr %23, align 8
  %25 = load i64, ptr %21, align 4
  %26 = getelementptr i8, ptr %21, i64 8
  %27 = load i64, ptr %26, align 4
  %28 = load i64, ptr %24, align 4
  %29 = getelementptr i8, ptr %24, i64 8
  %30 = load i64, ptr %29, align 4
  %31 = getelementptr i8, ptr %2, i64 %0
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr i8, ptr %2, i64 %0
  %34 = getelementptr i8, ptr %33, i64 16
  %35 = load ptr, ptr %34, align 8
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr i8, ptr %35, i64 8
  %38 = load i64, ptr %37, align 4
  %39 = getelementptr i8, ptr %35, i64 16
  %40 = load i64, ptr %39, align 4
  %41 = getelementptr i8, ptr %3, i64 %0
  %42 = load ptr, ptr %41, align 8
  %43 = getelementptr i8, ptr %3, i64 %0
  %44 = getelementptr i8, ptr %43, i64 16
  %45 = load ptr, ptr %44, align 8
  %46 = load i64, ptr %45, align 4
  %47 = getelementptr i8, ptr %45, i64 8
  %48 = load i64, ptr %47, align 4
  store i64 0, ptr %5, align 8
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  %49 = icmp slt i64 %25, %38
  store i64 0, ptr %5, align 8
  %50 = icmp slt i64 %25, 1
  %51 = select i1 %50, i64 0, i64 %25
  store i64 %51, ptr %6, align 8
  br label %52

52:                                               ; preds = %253, %4
  %53 = load i64, ptr %6, align 8
  %54 = icmp sgt i64 %53, 0
  br i1 %54, label %243, label %247

55:                                               ; preds = %247
  store i64 0, ptr %7, align 8
  %56 = icmp slt i64 %27, 1
  %57 = select i1 %56, i64 0, i64 %27
  store i64 %57, ptr %8, align 8
  br label %58

58:                                               ; preds = %55, %242
  %59 = load i64, ptr %8, align 8
  %60 = icmp sgt i64 %59, 0
  br i1 %60, label %249, label %253

61:                                               ; preds = %253
  store i64 0, ptr %9, align 8
  %62 = icmp slt i64 %36, 1
  %63 = select i1 %62, i64 0, i64 %36
  store i64 %63, ptr %10, align 8
  br label %64

64:                                               ; preds = %61, %140
  %65 = phi double [ 1.000000e+00, %61 ], [ %142, %140 ]
  %66 = load i64, ptr %10, align 8
  %67 = icmp sgt i64 %66, 0
  br i1 %67, label %255, label %143

68:                                               ; preds = %255
  %69 = icmp slt i64 %256, 0
  %70 = select i1 %69, i64 %36, i64 0
  %71 = add i64 %256, %70
  %72 = mul i64 %38, %40
  %73 = mul i64 %71, %72
  %74 = getelementptr float, ptr %32, i64 %73
  %75 = shl nsw i64 %248, 1
  %76 = shl nsw i64 %254, 1
  %77 = call i64 @llvm.smax.i64(i64 %76, i64 1)
  %78 = or disjoint i64 %75, 1
  store i64 0, ptr %11, align 8
  br label %79

79:                                               ; preds = %68, %83
  %80 = phi double [ 0.000000e+00, %68 ], [ %119, %83 ]
  %81 = load i64, ptr %11, align 8
  %82 = icmp slt i64 %81, 2
  br i1 %82, label %259, label %120

83:                                               ; preds = %260
  %84 = icmp slt i64 %261, 0
  %85 = select i1 %84, i64 %38, i64 0
  %86 = add i64 %261, %85
  %87 = mul i64 %86, %40
  %88 = getelementptr float, ptr %74, i64 %87
  %89 = getelementptr float, ptr %88, i64 %77
  %90 = getelementptr i8, ptr %89, i64 -4
  %91 = load float, ptr %90, align 4
  %92 = icmp slt i64 %261, 0
  %93 = select i1 %92, i64 %38, i64 0
  %94 = add i64 %261, %93
  %95 = icmp slt i64 %254, 0
  %96 = select i1 %95, i64 %40, i64 0
  %97 = mul i64 %94, %40
  %98 = getelementptr float, ptr %74, i64 %97
  %99 = getelementptr float, ptr %98, i64 %76
  %100 = getelementptr float, ptr %99, i64 %96
  %101 = load float, ptr %100, align 4
  %102 = fpext float %101 to double
  %103 = fmul double %102, 2.000000e+00
  %104 = fpext float %91 to double
  %105 = fadd double %103, %104
  %106 = icmp slt i64 %261, 0
  %107 = select i1 %106, i64 %38, i64 0
  %108 = add i64 %261, %107
  %109 = icmp slt i64 %254, 0
  %110 = select i1 %109, i64 %40, i64 0
  %111 = mul i64 %108, %40
  %112 = getelementptr float, ptr %74, i64 %111
  %113 = getelementptr float, ptr %112, i64 %76
  %114 = getelementptr i8, ptr %113, i64 4
  %115 = getelementptr float, ptr %114, i64 %110
  %116 = load float, ptr %115, align 4
  %117 = fpext float %116 to double
  %118 = fadd double %105, %117
  %119 = fadd double %80, %118
  br label %79

120:                                              ; preds = %79, %260
  %121 = fmul double %80, 1.250000e-01
  br label %140

122:                                              ; preds = %255
  %123 = icmp slt i64 %256, 0
  %124 = select i1 %123, i64 %36, i64 0
  %125 = add i64 %256, %124
  %126 = icmp slt i64 %248, 0
  %127 = select i1 %126, i64 %38, i64 0
  %128 = add i64 %248, %127
  %129 = icmp slt i64 %254, 0
  %130 = select i1 %129, i64 %40, i64 0
  %131 = mul i64 %38, %40
  %132 = mul i64 %125, %131
  %133 = mul i64 %128, %40
  %134 = getelementptr float, ptr %32, i64 %132
  %135 = getelementptr float, ptr %134, i64 %133
  %136 = getelementptr float, ptr %135, i64 %254
  %137 = getelementptr float, ptr %136, i64 %130
  %138 = load float, ptr %137, align 4
  %139 = fpext float %138 to double
  br label %140

140:                                              ; preds = %122, %120
  %141 = phi double [ %121, %120 ], [ %139, %122 ]
  %142 = fsub double %65, %141
  br label %64

143:                                              ; preds = %64
  %144 = fcmp oeq double %65, 1.000000e+00
  br i1 %144, label %242, label %145

145:                                              ; preds = %143
  store i64 0, ptr %12, align 8
  store i64 1, ptr %13, align 8
  br label %146

146:                                              ; preds = %279, %145
  %147 = load i64, ptr %13, align 8
  %148 = icmp sgt i64 %147, 0
  br i1 %148, label %264, label %242

149:                                              ; preds = %264, %225
  %150 = phi double [ 5.000000e-01, %264 ], [ %240, %225 ]
  %151 = load i64, ptr %15, align 8
  %152 = icmp sgt i64 %151, 0
  br i1 %152, label %270, label %241

153:                                              ; preds = %270
  %154 = icmp slt i64 %271, 0
  %155 = select i1 %154, i64 %36, i64 0
  %156 = add i64 %271, %155
  %157 = mul i64 %38, %40
  %158 = mul i64 %156, %157
  %159 = getelementptr float, ptr %32, i64 %158
  %160 = shl nsw i64 %248, 1
  %161 = shl nsw i64 %254, 1
  %162 = call i64 @llvm.smax.i64(i64 %161, i64 1)
  %163 = or disjoint i64 %160, 1
  store i64 0, ptr %16, align 8
  br label %164

164:                                              ; preds = %153, %168
  %165 = phi double [ 0.000000e+00, %153 ], [ %204, %168 ]
  %166 = load i64, ptr %16, align 8
  %167 = icmp slt i64 %166, 2
  br i1 %167, label %274, label %205

168:                                              ; preds = %275
  %169 = icmp slt i64 %276, 0
  %170 = select i1 %169, i64 %38, i64 0
  %171 = add i64 %276, %170
  %172 = mul i64 %171, %40
  %173 = getelementptr float, ptr %159, i64 %172
  %174 = getelementptr float, ptr %173, i64 %162
  %175 = getelementptr i8, ptr %174, i64 -4
  %176 = load float, ptr %175, align 4
  %177 = icmp slt i64 %276, 0
  %178 = select i1 %177, i64 %38, i64 0
  %179 = add i64 %276, %178
  %180 = icmp slt i64 %254, 0
  %181 = select i1 %180, i64 %40, i64 0
  %182 = mul i64 %179, %40
  %183 = getelementptr float, ptr %159, i64 %182
  %184 = getelementptr float, ptr %183, i64 %161
  %185 = getelementptr float, ptr %184, i64 %181
  %186 = load float, ptr %185, align 4
  %187 = fpext float %186 to double
  %188 = fmul double %187, 2.000000e+00
  %189 = fpext float %176 to double
  %190 = fadd double %188, %189
  %191 = icmp slt i64 %276, 0
  %192 = select i1 %191, i64 %38, i64 0
  %193 = add i64 %276, %192
  %194 = icmp slt i64 %254, 0
  %195 = select i1 %194, i64 %40, i64 0
  %196 = mul i64 %193, %40
  %197 = getelementptr float, ptr %159, i64 %196
  %198 = getelementptr float, ptr %197, i64 %161
  %199 = getelementptr i8, ptr %198, i64 4
  %200 = getelementptr float, ptr %199, i64 %195
  %201 = load float, ptr %200, align 4
  %202 = fpext float %201 to double
  %203 = fadd double %190, %202
  %204 = fadd double %165, %203
  br label %164

205:                                              ; preds = %164, %275
  %206 = fmul double %165, 1.250000e-01
  br label %225

207:                                              ; preds = %270
  %208 = icmp slt i64 %271, 0
  %209 = select i1 %208, i64 %36, i64 0
  %210 = add i64 %271, %209
  %211 = icmp slt i64 %248, 0
  %212 = select i1 %211, i64 %38, i64 0
  %213 = add i64 %248, %212
  %214 = icmp slt i64 %254, 0
  %215 = select i1 %214, i64 %40, i64 0
  %216 = mul i64 %38, %40
  %217 = mul i64 %210, %216
  %218 = mul i64 %213, %40
  %219 = getelementptr float, ptr %32, i64 %217
  %220 = getelementptr float, ptr %219, i64 %218
  %221 = getelementptr float, ptr %220, i64 %254
  %222 = getelementptr float, ptr %221, i64 %215
  %223 = load float, ptr %222, align 4
  %224 = fpext float %223 to double
  br label %225

225:                                              ; preds = %207, %205
  %226 = phi double [ %206, %205 ], [ %224, %207 ]
  %227 = icmp slt i64 %271, 0
  %228 = select i1 %227, i64 %46, i64 0
  %229 = add i64 %271, %228
  %230 = icmp slt i64 %265, 0
  %231 = select i1 %230, i64 %48, i64 0
  %232 = mul i64 %229, %48
  %233 = getelementptr i64, ptr %42, i64 %232
  %234 = getelementptr i64, ptr %233, i64 %265
  %235 = getelementptr i64, ptr %234, i64 %231
  %236 = load i64, ptr %235, align 8
  %237 = sitofp i64 %236 to float
  %238 = fpext float %237 to double
  %239 = fmul double %226, %238
  %240 = fadd double %150, %239
  br label %149

241:                                              ; preds = %149
  switch i64 %265, label %305 [
    i64 0, label %279
    i64 -1, label %279
  ]

242:                                              ; preds = %146, %143
  br label %58

243:                                              ; preds = %52
  %244 = load i64, ptr %5, align 8
  %245 = add nsw i64 %53, -1
  store i64 %245, ptr %6, align 8
  %246 = add i64 %244, 1
  store i64 %246, ptr %5, align 8
  br label %247

247:                                              ; preds = %243, %52
  %248 = phi i64 [ %244, %243 ], [ 0, %52 ]
  br i1 %54, label %55, label %305

249:                                              ; preds = %58
  %250 = load i64, ptr %7, align 8
  %251 = add nsw i64 %59, -1
  store i64 %251, ptr %8, align 8
  %252 = add i64 %250, 1
  store i64 %252, ptr %7, align 8
  br label %253

253:                                              ; preds = %249, %58
  %254 = phi i64 [ %250, %249 ], [ 0, %58 ]
  br i1 %60, label %61, label %52

255:                                              ; preds = %64
  %256 = load i64, ptr %9, align 8
  %257 = add nsw i64 %66, -1
  store i64 %257, ptr %10, align 8
  %258 = add i64 %256, 1
  store i64 %258, ptr %9, align 8
  br i1 %49, label %68, label %122

259:                                              ; preds = %79
  switch i64 %81, label %305 [
    i64 0, label %260
    i64 -2, label %260
    i64 1, label %263
    i64 -1, label %263
  ]

260:                                              ; preds = %259, %259, %263
  %261 = phi i64 [ %78, %263 ], [ %75, %259 ], [ %75, %259 ]
  %262 = add i64 %81, 1
  store i64 %262, ptr %11, align 8
  br i1 %82, label %83, label %120

263:                                              ; preds = %259, %259
  br label %260

264:                                              ; preds = %146
  %265 = load i64, ptr %12, align 8
  %266 = add nsw i64 %147, -1
  store i64 %266, ptr %13, align 8
  %267 = add i64 %265, 1
  store i64 %267, ptr %12, align 8
  store i64 0, ptr %14, align 8
  %268 = icmp slt i64 %36, 1
  %269 = select i1 %268, i64 0, i64 %36
  store i64 %269, ptr %15, align 8
  br label %149

270:                                              ; preds = %149
  %271 = load i64, ptr %14, align 8
  %272 = add nsw i64 %151, -1
  store i64 %272, ptr %15, align 8
  %273 = add i64 %271, 1
  store i64 %273, ptr %14, align 8
  br i1 %49, label %153, label %207

274:                                              ; preds = %164
  switch i64 %166, label %305 [
    i64 0, label %275
    i64 -2, label %275
    i64 1, label %278
    i64 -1, label %278
  ]

275:                                              ; preds = %274, %274, %278
  %276 = phi i64 [ %163, %278 ], [ %160, %274 ], [ %160, %274 ]
  %277 = add i64 %166, 1
  store i64 %277, ptr %16, align 8
  br i1 %167, label %168, label %205

278:                                              ; preds = %274, %274
  br label %275

279:                                              ; preds = %241, %241
  %280 = icmp slt i64 %248, 0
  %281 = select i1 %280, i64 %25, i64 0
  %282 = add i64 %248, %281
  %283 = mul i64 %28, %282
  %284 = getelementptr i8, ptr %18, i64 %283
  %285 = icmp slt i64 %254, 0
  %286 = select i1 %285, i64 %27, i64 0
  %287 = add i64 %254, %286
  %288 = mul i64 %30, %287
  %289 = getelementptr i8, ptr %284, i64 %288
  %290 = load i8, ptr %289, align 1
  %291 = uitofp i8 %290 to double
  %292 = fmul double %65, %291
  %293 = fadd double %292, %150
  %294 = fptoui double %293 to i8
  %295 = icmp slt i64 %248, 0
  %296 = select i1 %295, i64 %25, i64 0
  %297 = add i64 %248, %296
  %298 = icmp slt i64 %254, 0
  %299 = select i1 %298, i64 %27, i64 0
  %300 = add i64 %254, %299
  %301 = mul i64 %28, %297
  %302 = mul i64 %30, %300
  %303 = getelementptr i8, ptr %18, i64 %301
  %304 = getelementptr i8, ptr %303, i64 %302
  store i8 %294, ptr %304, align 1
  br label %146

305:                                              ; preds = %241, %274, %259, %247
  %306 = phi i32 [ 0, %247 ], [ 1, %241 ], [ 1, %274 ], [ 1, %259 ]
  ret i32 %306
}

declare i64 @llvm.smax.i64(i64, i64)

; kernel blend_covers_2
define i32 @blend_covers_2(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = getelementptr i8, ptr %1, i64 %0
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr i8, ptr %1, i64 %0
  %21 = getelementptr i8, ptr %20, i64 16
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr i8, ptr %1, i64 %0
  %24 = getelementptr i8, ptr %23, i64 24
  %25 = load ptr, ptr %24, align 8
  %26 = load i64, ptr %22, align 4
  %27 = getelementptr i8, ptr %22, i64 8
  %28 = load i64, ptr %27, align 4
  %29 = load i64, ptr %25, align 4
  %30 = getelementptr i8, ptr %25, i64 8
  %31 = load i64, ptr %30, align 4
  %32 = getelementptr i8, ptr %2, i64 %0
  %33 = load ptr, ptr %32, align 8
  %34 = getelementptr i8, ptr %2, i64 %0
  %35 = getelementptr i8, ptr %34, i64 16
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr i8, ptr %2, i64 %0
  %38 = getelementptr i8, ptr %37, i64 24
  %39 = load ptr, ptr %38, align 8
  %40 = load i64, ptr %36, align 4
  %41 = getelementptr i8, ptr %36, i64 8
  %42 = load i64, ptr %41, align 4
  %43 = load i64, ptr %39, align 4
  %44 = getelementptr i8, ptr %39, i64 8
  %45 = load i64, ptr %44, align 4
  %46 = getelementptr i8, ptr %3, i64 %0
  %47 = load ptr, ptr %46, align 8
  %48 = getelementptr i8, ptr %3, i64 %0
  %49 = getelementptr i8, ptr %48, i64 16
  %50 = load ptr, ptr %49, align 8
  %51 = load i64, ptr %50, align 4
  %52 = getelementptr i8, ptr %50, i64 8
  %53 = load i64, ptr %52, align 4
  %54 = getelementptr i8, ptr %50, i64 16
  %55 = load i64, ptr %54, align 4
  %56 = getelementptr i8, ptr %4, i64 %0
  %57 = load ptr, ptr %56, align 8
  %58 = getelementptr i8, ptr %4, i64 %0
  %59 = getelementptr i8, ptr %58, i64 16
  %60 = load ptr, ptr %59, align 8
  %61 = load i64, ptr %60, align 4
  %62 = getelementptr i8, ptr %60, i64 8
  %63 = load i64, ptr %62, align 4
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %64 = icmp slt i64 %26, %53
  store i64 0, ptr %6, align 8
  %65 = icmp slt i64 %26, 1
  %66 = select i1 %65, i64 0, i64 %26
  store i64 %66, ptr %7, align 8
  br label %67

67:                                               ; preds = %268, %5
  %68 = load i64, ptr %7, align 8
  %69 = icmp sgt i64 %68, 0
  br i1 %69, label %258, label %262

70:                                               ; preds = %262
  store i64 0, ptr %8, align 8
  %71 = icmp slt i64 %28, 1
  %72 = select i1 %71, i64 0, i64 %28
  store i64 %72, ptr %9, align 8
  br label %73

73:                                               ; preds = %70, %257
  %74 = load i64, ptr %9, align 8
  %75 = icmp sgt i64 %74, 0
  br i1 %75, label %264, label %268

76:                                               ; preds = %268
  store i64 0, ptr %10, align 8
  %77 = icmp slt i64 %51, 1
  %78 = select i1 %77, i64 0, i64 %51
  store i64 %78, ptr %11, align 8
  br label %79

79:                                               ; preds = %76, %155
  %80 = phi double [ 1.000000e+00, %76 ], [ %157, %155 ]
  %81 = load i64, ptr %11, align 8
  %82 = icmp sgt i64 %81, 0
  br i1 %82, label %270, label %158

83:                                               ; preds = %270
  %84 = icmp slt i64 %271, 0
  %85 = select i1 %84, i64 %51, i64 0
  %86 = add i64 %271, %85
  %87 = mul i64 %53, %55
  %88 = mul i64 %86, %87
  %89 = getelementptr float, ptr %47, i64 %88
  %90 = shl nsw i64 %263, 1
  %91 = shl nsw i64 %269, 1
  %92 = call i64 @llvm.smax.i64(i64 %91, i64 1)
  %93 = or disjoint i64 %90, 1
  store i64 0, ptr %12, align 8
  br label %94

94:                                               ; preds = %83, %98
  %95 = phi double [ 0.000000e+00, %83 ], [ %134, %98 ]
  %96 = load i64, ptr %12, align 8
  %97 = icmp slt i64 %96, 2
  br i1 %97, label %274, label %135

98:                                               ; preds = %275
  %99 = icmp slt i64 %276, 0
  %100 = select i1 %99, i64 %53, i64 0
  %101 = add i64 %276, %100
  %102 = mul i64 %101, %55
  %103 = getelementptr float, ptr %89, i64 %102
  %104 = getelementptr float, ptr %103, i64 %92
  %105 = getelementptr i8, ptr %104, i64 -4
  %106 = load float, ptr %105, align 4
  %107 = icmp slt i64 %276, 0
  %108 = select i1 %107, i64 %53, i64 0
  %109 = add i64 %276, %108
  %110 = icmp slt i64 %269, 0
  %111 = select i1 %110, i64 %55, i64 0
  %112 = mul i64 %109, %55
  %113 = getelementptr float, ptr %89, i64 %112
  %114 = getelementptr float, ptr %113, i64 %91
  %115 = getelementptr float, ptr %114, i64 %111
  %116 = load float, ptr %115, align 4
  %117 = fpext float %116 to double
  %118 = fmul double %117, 2.000000e+00
  %119 = fpext float %106 to double
  %120 = fadd double %118, %119
  %121 = icmp slt i64 %276, 0
  %122 = select i1 %121, i64 %53, i64 0
  %123 = add i64 %276, %122
  %124 = icmp slt i64 %269, 0
  %125 = select i1 %124, i64 %55, i64 0
  %126 = mul i64 %123, %55
  %127 = getelementptr float, ptr %89, i64 %126
  %128 = getelementptr float, ptr %127, i64 %91
  %129 = getelementptr i8, ptr %128, i64 4
  %130 = getelementptr float, ptr %129, i64 %125
  %131 = load float, ptr %130, align 4
  %132 = fpext float %131 to double
  %133 = fadd double %120, %132
  %134 = fadd double %95, %133
  br label %94

135:                                              ; preds = %94, %275
  %136 = fmul double %95, 1.250000e-01
  br label %155

137:                                              ; preds = %270
  %138 = icmp slt i64 %271, 0
  %139 = select i1 %138, i64 %51, i64 0
  %140 = add i64 %271, %139
  %141 = icmp slt i64 %263, 0
  %142 = select i1 %141, i64 %53, i64 0
  %143 = add i64 %263, %142
  %144 = icmp slt i64 %269, 0
  %145 = select i1 %144, i64 %55, i64 0
  %146 = mul i64 %53, %55
  %147 = mul i64 %140, %146
  %148 = mul i64 %143, %55
  %149 = getelementptr float, ptr %47, i64 %147
  %150 = getelementptr float, ptr %149, i64 %148
  %151 = getelementptr float, ptr %150, i64 %269
  %152 = getelementptr float, ptr %151, i64 %145
  %153 = load float, ptr %152, align 4
  %154 = fpext float %153 to double
  br label %155

155:                                              ; preds = %137, %135
  %156 = phi double [ %136, %135 ], [ %154, %137 ]
  %157 = fsub double %80, %156
  br label %79

158:                                              ; preds = %79
  %159 = fcmp oeq double %80, 1.000000e+00
  br i1 %159, label %257, label %160

160:                                              ; preds = %158
  store i64 0, ptr %13, align 8
  store i64 2, ptr %14, align 8
  br label %161

161:                                              ; preds = %316, %160
  %162 = load i64, ptr %14, align 8
  %163 = icmp sgt i64 %162, 0
  br i1 %163, label %279, label %257

164:                                              ; preds = %279, %240
  %165 = phi double [ 5.000000e-01, %279 ], [ %255, %240 ]
  %166 = load i64, ptr %16, align 8
  %167 = icmp sgt i64 %166, 0
  br i1 %167, label %285, label %256

168:                                              ; preds = %285
  %169 = icmp slt i64 %286, 0
  %170 = select i1 %169, i64 %51, i64 0
  %171 = add i64 %286, %170
  %172 = mul i64 %53, %55
  %173 = mul i64 %171, %172
  %174 = getelementptr float, ptr %47, i64 %173
  %175 = shl nsw i64 %263, 1
  %176 = shl nsw i64 %269, 1
  %177 = call i64 @llvm.smax.i64(i64 %176, i64 1)
  %178 = or disjoint i64 %175, 1
  store i64 0, ptr %17, align 8
  br label %179

179:                                              ; preds = %168, %183
  %180 = phi double [ 0.000000e+00, %168 ], [ %219, %183 ]
  %181 = load i64, ptr %17, align 8
  %182 = icmp slt i64 %181, 2
  br i1 %182, label %289, label %220

183:                                              ; preds = %290
  %184 = icmp slt i64 %291, 0
  %185 = select i1 %184, i64 %53, i64 0
  %186 = add i64 %291, %185
  %187 = mul i64 %186, %55
  %188 = getelementptr float, ptr %174, i64 %187
  %189 = getelementptr float, ptr %188, i64 %177
  %190 = getelementptr i8, ptr %189, i64 -4
  %191 = load float, ptr %190, align 4
  %192 = icmp slt i64 %291, 0
  %193 = select i1 %192, i64 %53, i64 0
  %194 = add i64 %291, %193
  %195 = icmp slt i64 %269, 0
  %196 = select i1 %195, i64 %55, i64 0
  %197 = mul i64 %194, %55
  %198 = getelementptr float, ptr %174, i64 %197
  %199 = getelementptr float, ptr %198, i64 %176
  %200 = getelementptr float, ptr %199, i64 %196
  %201 = load float, ptr %200, align 4
  %202 = fpext float %201 to double
  %203 = fmul double %202, 2.000000e+00
  %204 = fpext float %191 to double
  %205 = fadd double %203, %204
  %206 = icmp slt i64 %291, 0
  %207 = select i1 %206, i64 %53, i64 0
  %208 = add i64 %291, %207
  %209 = icmp slt i64 %269, 0
  %210 = select i1 %209, i64 %55, i64 0
  %211 = mul i64 %208, %55
  %212 = getelementptr float, ptr %174, i64 %211
  %213 = getelementptr float, ptr %212, i64 %176
  %214 = getelementptr i8, ptr %213, i64 4
  %215 = getelementptr float, ptr %214, i64 %210
  %216 = load float, ptr %215, align 4
  %217 = fpext float %216 to double
  %218 = fadd double %205, %217
  %219 = fadd double %180, %218
  br label %179

220:                                              ; preds = %179, %290
  %221 = fmul double %180, 1.250000e-01
  br label %240

222:                                              ; preds = %285
  %223 = icmp slt i64 %286, 0
  %224 = select i1 %223, i64 %51, i64 0
  %225 = add i64 %286, %224
  %226 = icmp slt i64 %263, 0
  %227 = select i1 %226, i64 %53, i64 0
  %228 = add i64 %263, %227
  %229 = icmp slt i64 %269, 0
  %230 = select i1 %229, i64 %55, i64 0
  %231 = mul i64 %53, %55
  %232 = mul i64 %225, %231
  %233 = mul i64 %228, %55
  %234 = getelementptr float, ptr %47, i64 %232
  %235 = getelementptr float, ptr %234, i64 %233
  %236 = getelementptr float, ptr %235, i64 %269
  %237 = getelementptr float, ptr %236, i64 %230
  %238 = load float, ptr %237, align 4
  %239 = fpext float %238 to double
  br label %240

240:                                              ; preds = %222, %220
  %241 = phi double [ %221, %220 ], [ %239, %222 ]
  %242 = icmp slt i64 %286, 0
  %243 = select i1 %242, i64 %61, i64 0
  %244 = add i64 %286, %243
  %245 = icmp slt i64 %280, 0
  %246 = select i1 %245, i64 %63, i64 0
  %247 = mul i64 %244, %63
  %248 = getelementptr i64, ptr %57, i64 %247
  %249 = getelementptr i64, ptr %248, i64 %280
  %250 = getelementptr i64, ptr %249, i64 %246
  %251 = load i64, ptr %250, align 8
  %252 = sitofp i64 %251 to float
  %253 = fpext float %252 to double
  %254 = fmul double %241, %253
  %255 = fadd double %165, %254
  br label %164

256:                                              ; preds = %164
  switch i64 %280, label %333 [
    i64 0, label %294
    i64 -2, label %294
    i64 1, label %315
    i64 -1, label %315
  ]

257:                                              ; preds = %161, %158
  br label %73

258:                                              ; preds = %67
  %259 = load i64, ptr %6, align 8
  %260 = add nsw i64 %68, -1
  store i64 %260, ptr %7, align 8
  %261 = add i64 %259, 1
  store i64 %261, ptr %6, align 8
  br label %262

262:                                              ; preds = %258, %67
  %263 = phi i64 [ %259, %258 ], [ 0, %67 ]
  br i1 %69, label %70, label %333

264:                                              ; preds = %73
  %265 = load i64, ptr %8, align 8
  %266 = add nsw i64 %74, -1
  store i64 %266, ptr %9, align 8
  %267 = add i64 %265, 1
  store i64 %267, ptr %8, align 8
  br label %268

268:                                              ; preds = %264, %73
  %269 = phi i64 [ %265, %264 ], [ 0, %73 ]
  br i1 %75, label %76, label %67

270:                                              ; preds = %79
  %271 = load i64, ptr %10, align 8
  %272 = add nsw i64 %81, -1
  store i64 %272, ptr %11, align 8
  %273 = add i64 %271, 1
  store i64 %273, ptr %10, align 8
  br i1 %64, label %83, label %137

274:                                              ; preds = %94
  switch i64 %96, label %333 [
    i64 0, label %275
    i64 -2, label %275
    i64 1, label %278
    i64 -1, label %278
  ]

275:                                              ; preds = %274, %274, %278
  %276 = phi i64 [ %93, %278 ], [ %90, %274 ], [ %90, %274 ]
  %277 = add i64 %96, 1
  store i64 %277, ptr %12, align 8
  br i1 %97, label %98, label %135

278:                                              ; preds = %274, %274
  br label %275

279:                                              ; preds = %161
  %280 = load i64, ptr %13, align 8
  %281 = add nsw i64 %162, -1
  store i64 %281, ptr %14, align 8
  %282 = add i64 %280, 1
  store i64 %282, ptr %13, align 8
  store i64 0, ptr %15, align 8
  %283 = icmp slt i64 %51, 1
  %284 = select i1 %283, i64 0, i64 %51
  store i64 %284, ptr %16, align 8
  br label %164

285:                                              ; preds = %164
  %286 = load i64, ptr %15, align 8
  %287 = add nsw i64 %166, -1
  store i64 %287, ptr %16, align 8
  %288 = add i64 %286, 1
  store i64 %288, ptr %15, align 8
  br i1 %64, label %168, label %222

289:                                              ; preds = %179
  switch i64 %181, label %333 [
    i64 0, label %290
    i64 -2, label %290
    i64 1, label %293
    i64 -1, label %293
  ]

290:                                              ; preds = %289, %289, %293
  %291 = phi i64 [ %178, %293 ], [ %175, %289 ], [ %175, %289 ]
  %292 = add i64 %181, 1
  store i64 %292, ptr %17, align 8
  br i1 %182, label %183, label %220

293:                                              ; preds = %289, %289
  br label %290

294:                                              ; preds = %256, %256, %315
  %295 = phi ptr [ %33, %315 ], [ %19, %256 ], [ %19, %256 ]
  %296 = phi i64 [ %40, %315 ], [ %26, %256 ], [ %26, %256 ]
  %297 = phi i64 [ %42, %315 ], [ %28, %256 ], [ %28, %256 ]
  %298 = phi i64 [ %43, %315 ], [ %29, %256 ], [ %29, %256 ]
  %299 = phi i64 [ %45, %315 ], [ %31, %256 ], [ %31, %256 ]
  %300 = icmp slt i64 %263, 0
  %301 = select i1 %300, i64 %296, i64 0
  %302 = add i64 %263, %301
  %303 = icmp slt i64 %269, 0
  %304 = select i1 %303, i64 %297, i64 0
  %305 = add i64 %269, %304
  %306 = mul i64 %298, %302
  %307 = mul i64 %299, %305
  %308 = getelementptr i8, ptr %295, i64 %306
  %309 = getelementptr i8, ptr %308, i64 %307
  %310 = load i8, ptr %309, align 1
  %311 = uitofp i8 %310 to double
  %312 = fmul double %80, %311
  %313 = fadd double %312, %165
  %314 = fptoui double %313 to i8
  switch i64 %280, label %333 [
    i64 0, label %316
    i64 -2, label %316
    i64 1, label %332
    i64 -1, label %332
  ]

315:                                              ; preds = %256, %256
  br label %294

316:                                              ; preds = %294, %294, %332
  %317 = phi ptr [ %33, %332 ], [ %19, %294 ], [ %19, %294 ]
  %318 = phi i64 [ %40, %332 ], [ %26, %294 ], [ %26, %294 ]
  %319 = phi i64 [ %42, %332 ], [ %28, %294 ], [ %28, %294 ]
  %320 = phi i64 [ %43, %332 ], [ %29, %294 ], [ %29, %294 ]
  %321 = phi i64 [ %45, %332 ], [ %31, %294 ], [ %31, %294 ]
  %322 = icmp slt i64 %263, 0
  %323 = select i1 %322, i64 %318, i64 0
  %324 = add i64 %263, %323
  %325 = icmp slt i64 %269, 0
  %326 = select i1 %325, i64 %319, i64 0
  %327 = add i64 %269, %326
  %328 = mul i64 %320, %324
  %329 = mul i64 %321, %327
  %330 = getelementptr i8, ptr %317, i64 %328
  %331 = getelementptr i8, ptr %330, i64 %329
  store i8 %314, ptr %331, align 1
  br label %161

332:                                              ; preds = %294, %294
  br label %316

333:                                              ; preds = %294, %256, %289, %274, %262
  %334 = phi i32 [ 0, %262 ], [ 1, %256 ], [ 1, %289 ], [ 1, %274 ], [ 1, %294 ]
  ret i32 %334
}

declare i64 @llvm.smax.i64(i64, i64)

; kernel blend_covers_3
define i32 @blend_covers_3(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = getelementptr i8, ptr %1, i64 %0
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr i8, ptr %1, i64 %0
  %22 = getelementptr i8, ptr %21, i64 16
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr i8, ptr %1, i64 %0
  %25 = getelementptr i8, ptr %24, i64 24
  %26 = load ptr, ptr %25, align 8
  %27 = load i64, ptr %23, align 4
  %28 = getelementptr i8, ptr %23, i64 8
  %29 = load i64, ptr %28, align 4
  %30 = load i64, ptr %26, align 4
  %31 = getelementptr i8, ptr %26, i64 8
  %32 = load i64, ptr %31, align 4
  %33 = getelementptr i8, ptr %2, i64 %0
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr i8, ptr %2, i64 %0
  %36 = getelementptr i8, ptr %35, i64 16
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr i8, ptr %2, i64 %0
  %39 = getelementptr i8, ptr %38, i64 24
  %40 = load ptr, ptr %39, align 8
  %41 = load i64, ptr %37, align 4
  %42 = getelementptr i8, ptr %37, i64 8
  %43 = load i64, ptr %42, align 4
  %44 = load i64, ptr %40, align 4
  %45 = getelementptr i8, ptr %40, i64 8
  %46 = load i64, ptr %45, align 4
  %47 = getelementptr i8, ptr %3, i64 %0
  %48 = load ptr, ptr %47, align 8
  %49 = getelementptr i8, ptr %3, i64 %0
  %50 = getelementptr i8, ptr %49, i64 16
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr i8, ptr %3, i64 %0
  %53 = getelementptr i8, ptr %52, i64 24
  %54 = load ptr, ptr %53, align 8
  %55 = load i64, ptr %51, align 4
  %56 = getelementptr i8, ptr %51, i64 8
  %57 = load i64, ptr %56, align 4
  %58 = load i64, ptr %54, align 4
  %59 = getelementptr i8, ptr %54, i64 8
  %60 = load i64, ptr %59, align 4
  %61 = getelementptr i8, ptr %4, i64 %0
  %62 = load ptr, ptr %61, align 8
  %63 = getelementptr i8, ptr %4, i64 %0
  %64 = getelementptr i8, ptr %63, i64 16
  %65 = load ptr, ptr %64, align 8
  %66 = load i64, ptr %65, align 4
  %67 = getelementptr i8, ptr %65, i64 8
  %68 = load i64, ptr %67, align 4
  %69 = getelementptr i8, ptr %65, i64 16
  %70 = load i64, ptr %69, align 4
  %71 = getelementptr i8, ptr %5, i64 %0
  %72 = load ptr, ptr %71, align 8
  %73 = getelementptr i8, ptr %5, i64 %0
  %74 = getelementptr i8, ptr %73, i64 16
  %75 = load ptr, ptr %74, align 8
  %76 = load i64, ptr %75, align 4
  %77 = getelementptr i8, ptr %75, i64 8
  %78 = load i64, ptr %77, align 4
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  %79 = icmp slt i64 %27, %68
  store i64 0, ptr %7, align 8
  %80 = icmp slt i64 %27, 1
  %81 = select i1 %80, i64 0, i64 %27
  store i64 %81, ptr %8, align 8
  br label %82

82:                                               ; preds = %283, %6
  %83 = load i64, ptr %8, align 8
  %84 = icmp sgt i64 %83, 0
  br i1 %84, label %273, label %277

85:                                               ; preds = %277
  store i64 0, ptr %9, align 8
  %86 = icmp slt i64 %29, 1
  %87 = select i1 %86, i64 0, i64 %29
  store i64 %87, ptr %10, align 8
  br label %88

88:                                               ; preds = %85, %272
  %89 = load i64, ptr %10, align 8
  %90 = icmp sgt i64 %89, 0
  br i1 %90, label %279, label %283

91:                                               ; preds = %283
  store i64 0, ptr %11, align 8
  %92 = icmp slt i64 %66, 1
  %93 = select i1 %92, i64 0, i64 %66
  store i64 %93, ptr %12, align 8
  br label %94

94:                                               ; preds = %91, %170
  %95 = phi double [ 1.000000e+00, %91 ], [ %172, %170 ]
  %96 = load i64, ptr %12, align 8
  %97 = icmp sgt i64 %96, 0
  br i1 %97, label %285, label %173

98:                                               ; preds = %285
  %99 = icmp slt i64 %286, 0
  %100 = select i1 %99, i64 %66, i64 0
  %101 = add i64 %286, %100
  %102 = mul i64 %68, %70
  %103 = mul i64 %101, %102
  %104 = getelementptr float, ptr %62, i64 %103
  %105 = shl nsw i64 %278, 1
  %106 = shl nsw i64 %284, 1
  %107 = call i64 @llvm.smax.i64(i64 %106, i64 1)
  %108 = or disjoint i64 %105, 1
  store i64 0, ptr %13, align 8
  br label %109

109:                                              ; preds = %98, %113
  %110 = phi double [ 0.000000e+00, %98 ], [ %149, %113 ]
  %111 = load i64, ptr %13, align 8
  %112 = icmp slt i64 %111, 2
  br i1 %112, label %289, label %150

113:                                              ; preds = %290
  %114 = icmp slt i64 %291, 0
  %115 = select i1 %114, i64 %68, i64 0
  %116 = add i64 %291, %115
  %117 = mul i64 %116, %70
  %118 = getelementptr float, ptr %104, i64 %117
  %119 = getelementptr float, ptr %118, i64 %107
  %120 = getelementptr i8, ptr %119, i64 -4
  %121 = load float, ptr %120, align 4
  %122 = icmp slt i64 %291, 0
  %123 = select i1 %122, i64 %68, i64 0
  %124 = add i64 %291, %123
  %125 = icmp slt i64 %284, 0
  %126 = select i1 %125, i64 %70, i64 0
  %127 = mul i64 %124, %70
  %128 = getelementptr float, ptr %104, i64 %127
  %129 = getelementptr float, ptr %128, i64 %106
  %130 = getelementptr float, ptr %129, i64 %126
  %131 = load float, ptr %130, align 4
  %132 = fpext float %131 to double
  %133 = fmul double %132, 2.000000e+00
  %134 = fpext float %121 to double
  %135 = fadd double %133, %134
  %136 = icmp slt i64 %291, 0
  %137 = select i1 %136, i64 %68, i64 0
  %138 = add i64 %291, %137
  %139 = icmp slt i64 %284, 0
  %140 = select i1 %139, i64 %70, i64 0
  %141 = mul i64 %138, %70
  %142 = getelementptr float, ptr %104, i64 %141
  %143 = getelementptr float, ptr %142, i64 %106
  %144 = getelementptr i8, ptr %143, i64 4
  %145 = getelementptr float, ptr %144, i64 %140
  %146 = load float, ptr %145, align 4
  %147 = fpext float %146 to double
  %148 = fadd double %135, %147
  %149 = fadd double %110, %148
  br label %109

150:                                              ; preds = %109, %290
  %151 = fmul double %110, 1.250000e-01
  br label %170

152:                                              ; preds = %285
  %153 = icmp slt i64 %286, 0
  %154 = select i1 %153, i64 %66, i64 0
  %155 = add i64 %286, %154
  %156 = icmp slt i64 %278, 0
  %157 = select i1 %156, i64 %68, i64 0
  %158 = add i64 %278, %157
  %159 = icmp slt i64 %284, 0
  %160 = select i1 %159, i64 %70, i64 0
  %161 = mul i64 %68, %70
  %162 = mul i64 %155, %161
  %163 = mul i64 %158, %70
  %164 = getelementptr float, ptr %62, i64 %162
  %165 = getelementptr float, ptr %164, i64 %163
  %166 = getelementptr float, ptr %165, i64 %284
  %167 = getelementptr float, ptr %166, i64 %160
  %168 = load float, ptr %167, align 4
  %169 = fpext float %168 to double
  br label %170

170:                                              ; preds = %152, %150
  %171 = phi double [ %151, %150 ], [ %169, %152 ]
  %172 = fsub double %95, %171
  br label %94

173:                                              ; preds = %94
  %174 = fcmp oeq double %95, 1.000000e+00
  br i1 %174, label %272, label %175

175:                                              ; preds = %173
  store i64 0, ptr %14, align 8
  store i64 3, ptr %15, align 8
  br label %176

176:                                              ; preds = %332, %175
  %177 = load i64, ptr %15, align 8
  %178 = icmp sgt i64 %177, 0
  br i1 %178, label %294, label %272

179:                                              ; preds = %294, %255
  %180 = phi double [ 5.000000e-01, %294 ], [ %270, %255 ]
  %181 = load i64, ptr %17, align 8
  %182 = icmp sgt i64 %181, 0
  br i1 %182, label %300, label %271

183:                                              ; preds = %300
  %184 = icmp slt i64 %301, 0
  %185 = select i1 %184, i64 %66, i64 0
  %186 = add i64 %301, %185
  %187 = mul i64 %68, %70
  %188 = mul i64 %186, %187
  %189 = getelementptr float, ptr %62, i64 %188
  %190 = shl nsw i64 %278, 1
  %191 = shl nsw i64 %284, 1
  %192 = call i64 @llvm.smax.i64(i64 %191, i64 1)
  %193 = or disjoint i64 %190, 1
  store i64 0, ptr %18, align 8
  br label %194

194:                                              ; preds = %183, %198
  %195 = phi double [ 0.000000e+00, %183 ], [ %234, %198 ]
  %196 = load i64, ptr %18, align 8
  %197 = icmp slt i64 %196, 2
  br i1 %197, label %304, label %235

198:                                              ; preds = %305
  %199 = icmp slt i64 %306, 0
  %200 = select i1 %199, i64 %68, i64 0
  %201 = add i64 %306, %200
  %202 = mul i64 %201, %70
  %203 = getelementptr float, ptr %189, i64 %202
  %204 = getelementptr float, ptr %203, i64 %192
  %205 = getelementptr i8, ptr %204, i64 -4
  %206 = load float, ptr %205, align 4
  %207 = icmp slt i64 %306, 0
  %208 = select i1 %207, i64 %68, i64 0
  %209 = add i64 %306, %208
  %210 = icmp slt i64 %284, 0
  %211 = select i1 %210, i64 %70, i64 0
  %212 = mul i64 %209, %70
  %213 = getelementptr float, ptr %189, i64 %212
  %214 = getelementptr float, ptr %213, i64 %191
  %215 = getelementptr float, ptr %214, i64 %211
  %216 = load float, ptr %215, align 4
  %217 = fpext float %216 to double
  %218 = fmul double %217, 2.000000e+00
  %219 = fpext float %206 to double
  %220 = fadd double %218, %219
  %221 = icmp slt i64 %306, 0
  %222 = select i1 %221, i64 %68, i64 0
  %223 = add i64 %306, %222
  %224 = icmp slt i64 %284, 0
  %225 = select i1 %224, i64 %70, i64 0
  %226 = mul i64 %223, %70
  %227 = getelementptr float, ptr %189, i64 %226
  %228 = getelementptr float, ptr %227, i64 %191
  %229 = getelementptr i8, ptr %228, i64 4
  %230 = getelementptr float, ptr %229, i64 %225
  %231 = load float, ptr %230, align 4
  %232 = fpext float %231 to double
  %233 = fadd double %220, %232
  %234 = fadd double %195, %233
  br label %194

235:                                              ; preds = %194, %305
  %236 = fmul double %195, 1.250000e-01
  br label %255

237:                                              ; preds = %300
  %238 = icmp slt i64 %301, 0
  %239 = select i1 %238, i64 %66, i64 0
  %240 = add i64 %301, %239
  %241 = icmp slt i64 %278, 0
  %242 = select i1 %241, i64 %68, i64 0
  %243 = add i64 %278, %242
  %244 = icmp slt i64 %284, 0
  %245 = select i1 %244, i64 %70, i64 0
  %246 = mul i64 %68, %70
  %247 = mul i64 %240, %246
  %248 = mul i64 %243, %70
  %249 = getelementptr float, ptr %62, i64 %247
  %250 = getelementptr float, ptr %249, i64 %248
  %251 = getelementptr float, ptr %250, i64 %284
  %252 = getelementptr float, ptr %251, i64 %245
  %253 = load float, ptr %252, align 4
  %254 = fpext float %253 to double
  br label %255

255:                                              ; preds = %237, %235
  %256 = phi double [ %236, %235 ], [ %254, %237 ]
  %257 = icmp slt i64 %301, 0
  %258 = select i1 %257, i64 %76, i64 0
  %259 = add i64 %301, %258
  %260 = icmp slt i64 %295, 0
  %261 = select i1 %260, i64 %78, i64 0
  %262 = mul i64 %259, %78
  %263 = getelementptr i64, ptr %72, i64 %262
  %264 = getelementptr i64, ptr %263, i64 %295
  %265 = getelementptr i64, ptr %264, i64 %261
  %266 = load i64, ptr %265, align 8
  %267 = sitofp i64 %266 to float
  %268 = fpext float %267 to double
  %269 = fmul double %256, %268
  %270 = fadd double %180, %269
  br label %179

271:                                              ; preds = %179
  switch i64 %295, label %350 [
    i64 0, label %309
    i64 -3, label %309
    i64 1, label %330
    i64 -2, label %330
    i64 2, label %331
    i64 -1, label %331
  ]

272:                                              ; preds = %176, %173
  br label %88

273:                                              ; preds = %82
  %274 = load i64, ptr %7, align 8
  %275 = add nsw i64 %83, -1
  store i64 %275, ptr %8, align 8
  %276 = add i64 %274, 1
  store i64 %276, ptr %7, align 8
  br label %277

277:                                              ; preds = %273, %82
  %278 = phi i64 [ %274, %273 ], [ 0, %82 ]
  br i1 %84, label %85, label %350

279:                                              ; preds = %88
  %280 = load i64, ptr %9, align 8
  %281 = add nsw i64 %89, -1
  store i64 %281, ptr %10, align 8
  %282 = add i64 %280, 1
  store i64 %282, ptr %9, align 8
  br label %283

283:                                              ; preds = %279, %88
  %284 = phi i64 [ %280, %279 ], [ 0, %88 ]
  br i1 %90, label %91, label %82

285:                                              ; preds = %94
  %286 = load i64, ptr %11, align 8
  %287 = add nsw i64 %96, -1
  store i64 %287, ptr %12, align 8
  %288 = add i64 %286, 1
  store i64 %288, ptr %11, align 8
  br i1 %79, label %98, label %152

289:                                              ; preds = %109
  switch i64 %111, label %350 [
    i64 0, label %290
    i64 -2, label %290
    i64 1, label %293
    i64 -1, label %293
  ]

290:                                              ; preds = %289, %289, %293
  %291 = phi i64 [ %108, %293 ], [ %105, %289 ], [ %105, %289 ]
  %292 = add i64 %111, 1
  store i64 %292, ptr %13, align 8
  br i1 %112, label %113, label %150

293:                                              ; preds = %289, %289
  br label %290

294:                                              ; preds = %176
  %295 = load i64, ptr %14, align 8
  %296 = add nsw i64 %177, -1
  store i64 %296, ptr %15, align 8
  %297 = add i64 %295, 1
  store i64 %297, ptr %14, align 8
  store i64 0, ptr %16, align 8
  %298 = icmp slt i64 %66, 1
  %299 = select i1 %298, i64 0, i64 %66
  store i64 %299, ptr %17, align 8
  br label %179

300:                                              ; preds = %179
  %301 = load i64, ptr %16, align 8
  %302 = add nsw i64 %181, -1
  store i64 %302, ptr %17, align 8
  %303 = add i64 %301, 1
  store i64 %303, ptr %16, align 8
  br i1 %79, label %183, label %237

304:                                              ; preds = %194
  switch i64 %196, label %350 [
    i64 0, label %305
    i64 -2, label %305
    i64 1, label %308
    i64 -1, label %308
  ]

305:                                              ; preds = %304, %304, %308
  %306 = phi i64 [ %193, %308 ], [ %190, %304 ], [ %190, %304 ]
  %307 = add i64 %196, 1
  store i64 %307, ptr %18, align 8
  br i1 %197, label %198, label %235

308:                                              ; preds = %304, %304
  br label %305

309:                                              ; preds = %271, %271, %331, %330
  %310 = phi ptr [ %48, %331 ], [ %34, %330 ], [ %20, %271 ], [ %20, %271 ]
  %311 = phi i64 [ %55, %331 ], [ %41, %330 ], [ %27, %271 ], [ %27, %271 ]
  %312 = phi i64 [ %57, %331 ], [ %43, %330 ], [ %29, %271 ], [ %29, %271 ]
  %313 = phi i64 [ %58, %331 ], [ %44, %330 ], [ %30, %271 ], [ %30, %271 ]
  %314 = phi i64 [ %60, %331 ], [ %46, %330 ], [ %32, %271 ], [ %32, %271 ]
  %315 = icmp slt i64 %278, 0
  %316 = select i1 %315, i64 %311, i64 0
  %317 = add i64 %278, %316
  %318 = icmp slt i64 %284, 0
  %319 = select i1 %318, i64 %312, i64 0
  %320 = add i64 %284, %319
  %321 = mul i64 %313, %317
  %322 = mul i64 %314, %320
  %323 = getelementptr i8, ptr %310, i64 %321
  %324 = getelementptr i8, ptr %323, i64 %322
  %325 = load i8, ptr %324, align 1
  %326 = uitofp i8 %325 to double
  %327 = fmul double %95, %326
  %328 = fadd double %327, %180
  %329 = fptoui double %328 to i8
  switch i64 %295, label %350 [
    i64 0, label %332
    i64 -3, label %332
    i64 1, label %348
    i64 -2, label %348
    i64 2, label %349
    i64 -1, label %349
  ]

330:                                              ; preds = %271, %271
  br label %309

331:                                              ; preds = %271, %271
  br label %309

332:                                              ; preds = %309, %309, %349, %348
  %333 = phi ptr [ %48, %349 ], [ %34, %348 ], [ %20, %309 ], [ %20, %309 ]
  %334 = phi i64 [ %55, %349 ], [ %41, %348 ], [ %27, %309 ], [ %27, %309 ]
  %335 = phi i64 [ %57, %349 ], [ %43, %348 ], [ %29, %309 ], [ %29, %309 ]
  %336 = phi i64 [ %58, %349 ], [ %44, %348 ], [ %30, %309 ], [ %30, %309 ]
  %337 = phi i64 [ %60, %349 ], [ %46, %348 ], [ %32, %309 ], [ %32, %309 ]
  %338 = icmp slt i64 %278, 0
  %339 = select i1 %338, i64 %334, i64 0
  %340 = add i64 %278, %339
  %341 = icmp slt i64 %284, 0
  %342 = select i1 %341, i64 %335, i64 0
  %343 = add i64 %284, %342
  %344 = mul i64 %336, %340
  %345 = mul i64 %337, %343
  %346 = getelementptr i8, ptr %333, i64 %344
  %347 = getelementptr i8, ptr %346, i64 %345
  store i8 %329, ptr %347, align 1
  br label %176

348:                                              ; preds = %309, %309
  br label %332

349:                                              ; preds = %309, %309
  br label %332

350:                                              ; preds = %309, %271, %304, %289, %277
  %351 = phi i32 [ 0, %277 ], [ 1, %271 ], [ 1, %304 ], [ 1, %289 ], [ 1, %309 ]
  ret i32 %351
}

declare i64 @llvm.smax.i64(i64, i64)

; kernel look_up_0
define i32 @look_up_0(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = getelementptr i8, ptr %1, i64 %0
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr i8, ptr %1, i64 %0
  %12 = getelementptr i8, ptr %11, i64 16
  %13 = load ptr, ptr %12, align 8
  %14 = load i64, ptr %13, align 4
  %15 = getelementptr i8, ptr %2, i64 %0
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr i8, ptr %3, i64 %0
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr i8, ptr %4, i64 %0
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr i8, ptr %5, i64 %0
  %22 = load ptr, ptr %21, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %7, align 8
  %23 = icmp slt i64 %14, 1
  %24 = select i1 %23, i64 0, i64 %14
  store i64 %24, ptr %8, align 8
  br label %25

25:                                               ; preds = %6, %28
  %26 = load i64, ptr %8, align 8
  %27 = icmp sgt i64 %26, 0
  br i1 %27, label %28, label %51

28:                                               ; preds = %25
  %29 = load i64, ptr %7, align 8
  %30 = add nsw i64 %26, -1
  store i64 %30, ptr %8, align 8
  %31 = add i64 %29, 1
  store i64 %31, ptr %7, align 8
  %32 = getelementptr i8, ptr %16, i64 %29
  %33 = load i8, ptr %32, align 1
  %34 = lshr i8 %33, 2
  %35 = zext nneg i8 %34 to i64
  %36 = getelementptr i8, ptr %18, i64 %29
  %37 = load i8, ptr %36, align 1
  %38 = lshr i8 %37, 2
  %39 = zext nneg i8 %38 to i64
  %40 = shl nuw nsw i64 %35, 12
  %41 = shl nuw nsw i64 %39, 6
  %42 = getelementptr i8, ptr %20, i64 %29
  %43 = load i8, ptr %42, align 1
  %44 = lshr i8 %43, 2
  %45 = zext nneg i8 %44 to i64
  %46 = getelementptr i8, ptr %22, i64 %40
  %47 = getelementptr i8, ptr %46, i64 %41
  %48 = getelementptr i8, ptr %47, i64 %45
  %49 = load i8, ptr %48, align 1
  %50 = getelementptr i8, ptr %10, i64 %29
  store i8 %49, ptr %50, align 1
  br label %25

51:                                               ; preds = %25
  ret i32 0
}

; kernel find_nearest_0
define i32 @find_nearest_0(i64 %0, ptr %1, ptr %2, ptr %3) {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = getelementptr i8, ptr %1, i64 %0
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr i8, ptr %1, i64 %0
  %18 = getelementptr i8, ptr %17, i64 16
  %19 = load ptr, ptr %18, align 8
  %20 = load i64, ptr %19, align 4
  %21 = getelementptr i8, ptr %2, i64 %0
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr i8, ptr %2, i64 %0
  %24 = getelementptr i8, ptr %23, i64 16
  %25 = load ptr, ptr %24, align 8
  %26 = load i64, ptr %25, align 4
  %27 = getelementptr i8, ptr %3, i64 %0
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr i8, ptr %3, i64 %0
  %30 = getelementptr i8, ptr %29, i64 16
  %31 = load ptr, ptr %30, align 8
  %32 = load i64, ptr %31, align 4
  %33 = getelementptr i8, ptr %31, i64 8
  %34 = load i64, ptr %33, align 4
  store i64 0, ptr %5, align 8
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %5, align 8
  store i64 64, ptr %6, align 8
  br label %35

35:                                               ; preds = %38, %4
  %36 = load i64, ptr %6, align 8
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %54, label %150

38:                                               ; preds = %51, %54
  %39 = load i64, ptr %8, align 8
  %40 = icmp sgt i64 %39, 0
  br i1 %40, label %58, label %35

41:                                               ; preds = %44, %70
  %42 = load i64, ptr %10, align 8
  %43 = icmp sgt i64 %42, 0
  br i1 %43, label %76, label %47

44:                                               ; preds = %111, %76
  %45 = load i64, ptr %12, align 8
  %46 = icmp sgt i64 %45, 0
  br i1 %46, label %111, label %41

47:                                               ; preds = %41
  %48 = shl i64 %55, 12
  %49 = shl i64 %59, 6
  %50 = or i64 %48, %49
  store i64 0, ptr %13, align 8
  store i64 64, ptr %14, align 8
  br label %51

51:                                               ; preds = %47, %135
  %52 = load i64, ptr %14, align 8
  %53 = icmp sgt i64 %52, 0
  br i1 %53, label %135, label %38

54:                                               ; preds = %35
  %55 = load i64, ptr %5, align 8
  %56 = add nsw i64 %36, -1
  store i64 %56, ptr %6, align 8
  %57 = add i64 %55, 1
  store i64 %57, ptr %5, align 8
  store i64 0, ptr %7, align 8
  store i64 64, ptr %8, align 8
  br label %38

58:                                               ; preds = %38
  %59 = load i64, ptr %7, align 8
  %60 = add nsw i64 %39, -1
  store i64 %60, ptr %8, align 8
  %61 = add i64 %59, 1
  store i64 %61, ptr %7, align 8
  %62 = icmp slt i64 %26, 1
  %63 = icmp slt i64 %26, 1
  br i1 %63, label %64, label %65

64:                                               ; preds = %58
  br label %65

65:                                               ; preds = %58, %64
  %66 = phi i64 [ %26, %64 ], [ 0, %58 ]
  br label %67

67:                                               ; preds = %73, %65
  %68 = phi i64 [ %66, %65 ], [ %75, %73 ]
  %69 = icmp slt i64 %68, %26
  br i1 %69, label %73, label %70

70:                                               ; preds = %67
  store i64 0, ptr %9, align 8
  %71 = icmp slt i64 %32, 1
  %72 = select i1 %71, i64 0, i64 %32
  store i64 %72, ptr %10, align 8
  br label %41

73:                                               ; preds = %67
  %74 = getelementptr i32, ptr %22, i64 %68
  store i32 2147483647, ptr %74, align 4
  %75 = add nsw i64 %68, 1
  br label %67

76:                                               ; preds = %41
  %77 = load i64, ptr %9, align 8
  %78 = add nsw i64 %42, -1
  store i64 %78, ptr %10, align 8
  %79 = add i64 %77, 1
  store i64 %79, ptr %9, align 8
  %80 = shl nsw i64 %55, 3
  %81 = or disjoint i64 %80, 3
  %82 = icmp slt i64 %77, 0
  %83 = select i1 %82, i64 %32, i64 0
  %84 = add i64 %77, %83
  %85 = mul i64 %84, %34
  %86 = getelementptr i32, ptr %28, i64 %85
  %87 = load i32, ptr %86, align 4
  %88 = sext i32 %87 to i64
  %89 = sub nsw i64 %81, %88
  %90 = shl nsw i64 %59, 3
  %91 = or disjoint i64 %90, 3
  %92 = icmp slt i64 %77, 0
  %93 = select i1 %92, i64 %32, i64 0
  %94 = add i64 %77, %93
  %95 = mul i64 %94, %34
  %96 = getelementptr i32, ptr %28, i64 %95
  %97 = getelementptr i8, ptr %96, i64 4
  %98 = load i32, ptr %97, align 4
  %99 = sext i32 %98 to i64
  %100 = sub nsw i64 %91, %99
  %101 = mul nsw i64 %89, %89
  %102 = mul nsw i64 %100, %100
  %103 = add nuw nsw i64 %101, %102
  %104 = icmp slt i64 %77, 0
  %105 = select i1 %104, i64 %32, i64 0
  %106 = add i64 %77, %105
  %107 = mul i64 %106, %34
  %108 = getelementptr i32, ptr %28, i64 %107
  %109 = getelementptr i8, ptr %108, i64 8
  %110 = load i32, ptr %109, align 4
  store i64 0, ptr %11, align 8
  store i64 64, ptr %12, align 8
  br label %44

111:                                              ; preds = %44
  %112 = load i64, ptr %11, align 8
  %113 = add nsw i64 %45, -1
  store i64 %113, ptr %12, align 8
  %114 = add i64 %112, 1
  store i64 %114, ptr %11, align 8
  %115 = trunc i64 %112 to i32
  %116 = shl i32 %115, 3
  %117 = sub i32 %116, %110
  %118 = add i32 %117, 3
  %119 = icmp slt i64 %112, 0
  %120 = select i1 %119, i64 %26, i64 0
  %121 = getelementptr i32, ptr %22, i64 %112
  %122 = getelementptr i32, ptr %121, i64 %120
  %123 = load i32, ptr %122, align 4
  %124 = mul i32 %118, %118
  %125 = shl i32 %124, 8
  %126 = shl i64 %103, 8
  %127 = add i64 %126, %77
  %128 = trunc i64 %127 to i32
  %129 = add i32 %125, %128
  %130 = call i32 @llvm.smin.i32(i32 %129, i32 %123)
  %131 = icmp slt i64 %112, 0
  %132 = select i1 %131, i64 %26, i64 0
  %133 = getelementptr i32, ptr %22, i64 %112
  %134 = getelementptr i32, ptr %133, i64 %132
  store i32 %130, ptr %134, align 4
  br label %44

135:                                              ; preds = %51
  %136 = load i64, ptr %13, align 8
  %137 = add nsw i64 %52, -1
  store i64 %137, ptr %14, align 8
  %138 = add i64 %136, 1
  store i64 %138, ptr %13, align 8
  %139 = icmp slt i64 %136, 0
  %140 = select i1 %139, i64 %26, i64 0
  %141 = getelementptr i32, ptr %22, i64 %136
  %142 = getelementptr i32, ptr %141, i64 %140
  %143 = load i32, ptr %142, align 4
  %144 = trunc i32 %143 to i8
  %145 = add nsw i64 %50, %136
  %146 = icmp slt i64 %145, 0
  %147 = select i1 %146, i64 %20, i64 0
  %148 = getelementptr i8, ptr %16, i64 %145
  %149 = getelementptr i8, ptr %148, i64 %147
  store i8 %144, ptr %149, align 1
  br label %51

150:                                              ; preds = %35
  ret i32 0
}

declare i32 @llvm.smin.i32(i32, i32)

; kernel compress_0
define i32 @compress_0(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = getelementptr i8, ptr %1, i64 %0
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr i8, ptr %2, i64 %0
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr i8, ptr %3, i64 %0
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i8, ptr %3, i64 %0
  %27 = getelementptr i8, ptr %26, i64 16
  %28 = load ptr, ptr %27, align 8
  %29 = load i64, ptr %28, align 4
  %30 = getelementptr i8, ptr %4, i64 %0
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr i8, ptr %4, i64 %0
  %33 = getelementptr i8, ptr %32, i64 16
  %34 = load ptr, ptr %33, align 8
  %35 = load i64, ptr %34, align 4
  %36 = getelementptr i8, ptr %7, i64 %0
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr i8, ptr %7, i64 %0
  %39 = getelementptr i8, ptr %38, i64 16
  %40 = load ptr, ptr %39, align 8
  %41 = load i64, ptr %40, align 4
  %42 = getelementptr i8, ptr %8, i64 %0
  %43 = load ptr, ptr %42, align 8
  %44 = getelementptr i8, ptr %9, i64 %0
  %45 = load ptr, ptr %44, align 8
  %46 = getelementptr i8, ptr %10, i64 %0
  %47 = load ptr, ptr %46, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  %48 = shl nuw i64 1, %5
  %49 = add i64 %5, 1
  %50 = icmp eq i64 %29, 0
  br i1 %50, label %420, label %51

51:                                               ; preds = %414, %11
  %52 = phi i64 [ 4096, %11 ], [ %376, %414 ]
  %53 = phi i64 [ 4096, %11 ], [ %394, %414 ]
  %54 = phi i64 [ %49, %11 ], [ %393, %414 ]
  %55 = phi i64 [ 0, %11 ], [ %374, %414 ]
  %56 = phi i64 [ 0, %11 ], [ %125, %414 ]
  %57 = phi i64 [ 0, %11 ], [ %389, %414 ]
  %58 = icmp eq i64 %53, 4096
  br i1 %58, label %59, label %86

59:                                               ; preds = %51
  %60 = getelementptr i8, ptr %23, i64 16
  %61 = load i64, ptr %60, align 8
  %62 = getelementptr i8, ptr %23, i64 8
  %63 = load i64, ptr %62, align 8
  %64 = shl i64 %48, %63
  %65 = or i64 %61, %64
  %66 = add i64 %63, %54
  %67 = icmp ugt i64 %66, 7
  br i1 %67, label %68, label %79

68:                                               ; preds = %68, %59
  %69 = phi i64 [ %66, %59 ], [ %77, %68 ]
  %70 = phi i64 [ %65, %59 ], [ %76, %68 ]
  %71 = load i64, ptr %23, align 8
  %72 = getelementptr i8, ptr %21, i64 %71
  %73 = trunc i64 %70 to i8
  store i8 %73, ptr %72, align 1
  %74 = load i64, ptr %23, align 8
  %75 = add i64 %74, 1
  store i64 %75, ptr %23, align 8
  %76 = lshr i64 %70, 8
  %77 = add i64 %69, -8
  %78 = icmp ugt i64 %77, 7
  br i1 %78, label %68, label %79

79:                                               ; preds = %68, %59
  %80 = phi i64 [ %77, %68 ], [ %66, %59 ]
  %81 = phi i64 [ %76, %68 ], [ %65, %59 ]
  %82 = getelementptr i8, ptr %23, i64 16
  store i64 %81, ptr %82, align 8
  %83 = getelementptr i8, ptr %23, i64 8
  store i64 %80, ptr %83, align 8
  %84 = icmp slt i64 %41, 1
  %85 = icmp slt i64 %41, 1
  br i1 %85, label %453, label %454

86:                                               ; preds = %459, %51
  %87 = phi i64 [ 4096, %459 ], [ %52, %51 ]
  %88 = phi i64 [ %461, %459 ], [ %53, %51 ]
  %89 = phi i64 [ %460, %459 ], [ %54, %51 ]
  %90 = phi i64 [ 1, %459 ], [ %57, %51 ]
  %91 = shl i64 %87, %5
  %92 = getelementptr i8, ptr %43, i64 %87
  %93 = load i8, ptr %92, align 1
  %94 = zext i8 %93 to i64
  %95 = or i64 %91, %94
  %96 = getelementptr i16, ptr %37, i64 %95
  %97 = load i16, ptr %96, align 2
  %98 = getelementptr i16, ptr %37, i64 %95
  %99 = trunc i64 %88 to i16
  store i16 %99, ptr %98, align 2
  %100 = getelementptr i8, ptr %43, i64 %88
  store i8 %93, ptr %100, align 1
  %101 = getelementptr i16, ptr %45, i64 %90
  %102 = getelementptr i8, ptr %101, i64 2
  %103 = trunc i64 %88 to i16
  store i16 %103, ptr %102, align 2
  %104 = getelementptr i16, ptr %45, i64 %90
  %105 = load i16, ptr %104, align 2
  %106 = zext i16 %105 to i64
  %107 = icmp eq i64 %87, %106
  %108 = zext i1 %107 to i64
  %109 = add i64 %90, %108
  %110 = call i64 @llvm.umax.i64(i64 %55, i64 %56)
  %111 = icmp ult i64 %110, %35
  br i1 %111, label %112, label %124

112:                                              ; preds = %86
  %113 = getelementptr i8, ptr %31, i64 %110
  %114 = load i8, ptr %113, align 1
  %115 = icmp eq i8 %114, 0
  br i1 %115, label %124, label %116

116:                                              ; preds = %120, %112
  %117 = phi i64 [ %110, %112 ], [ %118, %120 ]
  %118 = add i64 %117, 1
  %119 = icmp ult i64 %118, %35
  br i1 %119, label %120, label %124

120:                                              ; preds = %116
  %121 = getelementptr i8, ptr %31, i64 %118
  %122 = load i8, ptr %121, align 1
  %123 = icmp eq i8 %122, 0
  br i1 %123, label %124, label %116

124:                                              ; preds = %120, %112, %86, %116
  %125 = phi i64 [ %118, %120 ], [ %118, %116 ], [ %110, %112 ], [ %110, %86 ]
  %126 = sub i64 %125, %55
  %127 = call i64 @llvm.umin.i64(i64 %109, i64 %126)
  %128 = icmp ugt i64 %127, 32
  br i1 %128, label %129, label %244

129:                                              ; preds = %124
  %130 = getelementptr i16, ptr %45, i64 %127
  %131 = load i16, ptr %130, align 2
  store i16 %131, ptr %47, align 2
  %132 = add i64 %55, %127
  %133 = icmp ult i64 %132, %29
  br i1 %133, label %134, label %167

134:                                              ; preds = %163, %129
  %135 = phi i64 [ %132, %129 ], [ %165, %163 ]
  %136 = phi i16 [ %131, %129 ], [ %164, %163 ]
  %137 = zext i16 %136 to i64
  %138 = shl i64 %137, %5
  %139 = getelementptr i8, ptr %25, i64 %135
  %140 = load i8, ptr %139, align 1
  %141 = zext i8 %140 to i64
  %142 = or i64 %138, %141
  %143 = getelementptr i16, ptr %37, i64 %142
  %144 = load i16, ptr %143, align 2
  %145 = getelementptr i8, ptr %31, i64 %135
  %146 = load i8, ptr %145, align 1
  %147 = icmp eq i8 %146, 0
  br i1 %147, label %158, label %148

148:                                              ; preds = %134
  %149 = or i64 %138, %6
  %150 = getelementptr i16, ptr %37, i64 %149
  %151 = load i16, ptr %150, align 2
  %152 = icmp eq i16 %151, 0
  %153 = icmp eq i16 %144, 0
  %154 = select i1 %152, i1 true, i1 %153
  br i1 %154, label %158, label %155

155:                                              ; preds = %148
  store i16 %151, ptr %47, align 2
  %156 = getelementptr i8, ptr %47, i64 2
  store i16 %144, ptr %156, align 2
  %157 = add i64 %135, 1
  br label %170

158:                                              ; preds = %134, %148
  %159 = phi i16 [ 0, %134 ], [ %151, %148 ]
  %160 = icmp eq i16 %159, 0
  %161 = icmp eq i16 %144, 0
  %162 = select i1 %160, i1 %161, i1 false
  br i1 %162, label %167, label %163

163:                                              ; preds = %158
  %164 = call i16 @llvm.umax.i16(i16 %144, i16 %159)
  %165 = add i64 %135, 1
  %166 = icmp ult i64 %165, %29
  br i1 %166, label %134, label %167

167:                                              ; preds = %158, %163, %129
  %168 = phi i64 [ %165, %163 ], [ %132, %129 ], [ %135, %158 ]
  %169 = phi i16 [ %164, %163 ], [ %131, %129 ], [ %136, %158 ]
  store i16 %169, ptr %47, align 2
  br label %170

170:                                              ; preds = %167, %155
  %171 = phi i64 [ %157, %155 ], [ %168, %167 ]
  %172 = phi i1 [ false, %155 ], [ true, %167 ]
  %173 = phi i64 [ 2, %155 ], [ 1, %167 ]
  br i1 %172, label %174, label %176

174:                                              ; preds = %170
  %175 = load i16, ptr %47, align 2
  br label %373

176:                                              ; preds = %170
  %177 = icmp ult i64 %171, %29
  br i1 %177, label %178, label %230

178:                                              ; preds = %227, %176
  %179 = phi i64 [ %171, %176 ], [ %228, %227 ]
  %180 = phi i64 [ %173, %176 ], [ %225, %227 ]
  %181 = phi i64 [ 8, %176 ], [ %182, %227 ]
  %182 = phi i64 [ 0, %176 ], [ %181, %227 ]
  %183 = getelementptr i8, ptr %25, i64 %179
  %184 = load i8, ptr %183, align 1
  %185 = zext i8 %184 to i64
  %186 = getelementptr i8, ptr %31, i64 %179
  %187 = load i8, ptr %186, align 1
  %188 = icmp eq i8 %187, 0
  store i64 %182, ptr %12, align 8
  %189 = icmp slt i64 %180, 1
  %190 = select i1 %189, i64 0, i64 %180
  store i64 %190, ptr %13, align 8
  br label %191

191:                                              ; preds = %178, %222
  %192 = phi i64 [ %181, %178 ], [ %223, %222 ]
  %193 = load i64, ptr %13, align 8
  %194 = icmp sgt i64 %193, 0
  br i1 %194, label %467, label %224

195:                                              ; preds = %467
  %196 = or i64 %474, %6
  %197 = getelementptr i16, ptr %37, i64 %196
  %198 = load i16, ptr %197, align 2
  %199 = icmp eq i16 %198, 0
  br i1 %199, label %208, label %200

200:                                              ; preds = %195
  %201 = add nuw nsw i64 %181, 8
  %202 = uitofp i64 %192 to double
  %203 = uitofp nneg i64 %201 to double
  %204 = fcmp olt double %202, %203
  br i1 %204, label %205, label %208

205:                                              ; preds = %200
  %206 = getelementptr i16, ptr %47, i64 %192
  store i16 %198, ptr %206, align 2
  %207 = add i64 %192, 1
  br label %208

208:                                              ; preds = %205, %200, %195, %467
  %209 = phi i64 [ %207, %205 ], [ %192, %200 ], [ %192, %195 ], [ %192, %467 ]
  %210 = or i64 %474, %185
  %211 = getelementptr i16, ptr %37, i64 %210
  %212 = load i16, ptr %211, align 2
  %213 = icmp eq i16 %212, 0
  br i1 %213, label %222, label %214

214:                                              ; preds = %208
  %215 = add nuw nsw i64 %181, 8
  %216 = uitofp i64 %209 to double
  %217 = uitofp nneg i64 %215 to double
  %218 = fcmp olt double %216, %217
  br i1 %218, label %219, label %222

219:                                              ; preds = %214
  %220 = getelementptr i16, ptr %47, i64 %209
  store i16 %212, ptr %220, align 2
  %221 = add i64 %209, 1
  br label %222

222:                                              ; preds = %219, %214, %208
  %223 = phi i64 [ %221, %219 ], [ %209, %214 ], [ %209, %208 ]
  br label %191

224:                                              ; preds = %191
  %225 = sub i64 %192, %181
  %226 = icmp eq i64 %225, 0
  br i1 %226, label %230, label %227

227:                                              ; preds = %224
  %228 = add i64 %179, 1
  %229 = icmp ult i64 %228, %29
  br i1 %229, label %178, label %230

230:                                              ; preds = %224, %227, %176
  %231 = phi i64 [ %228, %227 ], [ %171, %176 ], [ %179, %224 ]
  %232 = phi i64 [ %225, %227 ], [ %173, %176 ], [ %180, %224 ]
  %233 = phi i64 [ %181, %227 ], [ 0, %176 ], [ %182, %224 ]
  %234 = getelementptr i16, ptr %47, i64 %233
  %235 = load i16, ptr %234, align 2
  %236 = add i64 %233, 1
  store i64 %236, ptr %14, align 8
  %237 = add i64 %232, -1
  %238 = icmp slt i64 %237, 1
  %239 = select i1 %238, i64 0, i64 %237
  store i64 %239, ptr %15, align 8
  br label %240

240:                                              ; preds = %475, %230
  %241 = phi i16 [ %235, %230 ], [ %481, %475 ]
  %242 = load i64, ptr %15, align 8
  %243 = icmp sgt i64 %242, 0
  br i1 %243, label %475, label %373

244:                                              ; preds = %124
  %245 = getelementptr i8, ptr %25, i64 %55
  %246 = load i8, ptr %245, align 1
  %247 = trunc i64 %6 to i16
  store i16 %247, ptr %47, align 2
  %248 = getelementptr i8, ptr %47, i64 2
  %249 = zext i8 %246 to i16
  store i16 %249, ptr %248, align 2
  %250 = icmp eq i64 %127, 0
  br i1 %250, label %251, label %255

251:                                              ; preds = %244
  %252 = getelementptr i8, ptr %25, i64 %55
  %253 = load i8, ptr %252, align 1
  %254 = zext i8 %253 to i16
  store i16 %254, ptr %47, align 2
  br label %255

255:                                              ; preds = %251, %244
  %256 = phi i64 [ 2, %244 ], [ 1, %251 ]
  %257 = add i64 %55, 1
  br i1 %250, label %258, label %303

258:                                              ; preds = %255
  %259 = load i16, ptr %47, align 2
  %260 = icmp ult i64 %257, %29
  br i1 %260, label %261, label %294

261:                                              ; preds = %290, %258
  %262 = phi i64 [ %257, %258 ], [ %292, %290 ]
  %263 = phi i16 [ %259, %258 ], [ %291, %290 ]
  %264 = zext i16 %263 to i64
  %265 = shl i64 %264, %5
  %266 = getelementptr i8, ptr %25, i64 %262
  %267 = load i8, ptr %266, align 1
  %268 = zext i8 %267 to i64
  %269 = or i64 %265, %268
  %270 = getelementptr i16, ptr %37, i64 %269
  %271 = load i16, ptr %270, align 2
  %272 = getelementptr i8, ptr %31, i64 %262
  %273 = load i8, ptr %272, align 1
  %274 = icmp eq i8 %273, 0
  br i1 %274, label %285, label %275

275:                                              ; preds = %261
  %276 = or i64 %265, %6
  %277 = getelementptr i16, ptr %37, i64 %276
  %278 = load i16, ptr %277, align 2
  %279 = icmp eq i16 %278, 0
  %280 = icmp eq i16 %271, 0
  %281 = select i1 %279, i1 true, i1 %280
  br i1 %281, label %285, label %282

282:                                              ; preds = %275
  store i16 %278, ptr %47, align 2
  %283 = getelementptr i8, ptr %47, i64 2
  store i16 %271, ptr %283, align 2
  %284 = add i64 %262, 1
  br label %297

285:                                              ; preds = %261, %275
  %286 = phi i16 [ 0, %261 ], [ %278, %275 ]
  %287 = icmp eq i16 %286, 0
  %288 = icmp eq i16 %271, 0
  %289 = select i1 %287, i1 %288, i1 false
  br i1 %289, label %294, label %290

290:                                              ; preds = %285
  %291 = call i16 @llvm.umax.i16(i16 %271, i16 %286)
  %292 = add i64 %262, 1
  %293 = icmp ult i64 %292, %29
  br i1 %293, label %261, label %294

294:                                              ; preds = %285, %290, %258
  %295 = phi i64 [ %292, %290 ], [ %257, %258 ], [ %262, %285 ]
  %296 = phi i16 [ %291, %290 ], [ %259, %258 ], [ %263, %285 ]
  store i16 %296, ptr %47, align 2
  br label %297

297:                                              ; preds = %294, %282
  %298 = phi i64 [ %284, %282 ], [ %295, %294 ]
  %299 = phi i1 [ false, %282 ], [ true, %294 ]
  %300 = phi i64 [ 2, %282 ], [ 1, %294 ]
  br i1 %299, label %301, label %303

301:                                              ; preds = %297
  %302 = load i16, ptr %47, align 2
  br label %373

303:                                              ; preds = %297, %255
  %304 = phi i64 [ %300, %297 ], [ %256, %255 ]
  %305 = phi i64 [ %298, %297 ], [ %257, %255 ]
  %306 = icmp ult i64 %305, %29
  br i1 %306, label %307, label %359

307:                                              ; preds = %356, %303
  %308 = phi i64 [ %304, %303 ], [ %354, %356 ]
  %309 = phi i64 [ %305, %303 ], [ %357, %356 ]
  %310 = phi i64 [ 8, %303 ], [ %311, %356 ]
  %311 = phi i64 [ 0, %303 ], [ %310, %356 ]
  %312 = getelementptr i8, ptr %25, i64 %309
  %313 = load i8, ptr %312, align 1
  %314 = zext i8 %313 to i64
  %315 = getelementptr i8, ptr %31, i64 %309
  %316 = load i8, ptr %315, align 1
  %317 = icmp eq i8 %316, 0
  store i64 %311, ptr %16, align 8
  %318 = icmp slt i64 %308, 1
  %319 = select i1 %318, i64 0, i64 %308
  store i64 %319, ptr %17, align 8
  br label %320

320:                                              ; preds = %307, %351
  %321 = phi i64 [ %310, %307 ], [ %352, %351 ]
  %322 = load i64, ptr %17, align 8
  %323 = icmp sgt i64 %322, 0
  br i1 %323, label %482, label %353

324:                                              ; preds = %482
  %325 = or i64 %489, %6
  %326 = getelementptr i16, ptr %37, i64 %325
  %327 = load i16, ptr %326, align 2
  %328 = icmp eq i16 %327, 0
  br i1 %328, label %337, label %329

329:                                              ; preds = %324
  %330 = add nuw nsw i64 %310, 8
  %331 = uitofp i64 %321 to double
  %332 = uitofp nneg i64 %330 to double
  %333 = fcmp olt double %331, %332
  br i1 %333, label %334, label %337

334:                                              ; preds = %329
  %335 = getelementptr i16, ptr %47, i64 %321
  store i16 %327, ptr %335, align 2
  %336 = add i64 %321, 1
  br label %337

337:                                              ; preds = %334, %329, %324, %482
  %338 = phi i64 [ %336, %334 ], [ %321, %329 ], [ %321, %324 ], [ %321, %482 ]
  %339 = or i64 %489, %314
  %340 = getelementptr i16, ptr %37, i64 %339
  %341 = load i16, ptr %340, align 2
  %342 = icmp eq i16 %341, 0
  br i1 %342, label %351, label %343

343:                                              ; preds = %337
  %344 = add nuw nsw i64 %310, 8
  %345 = uitofp i64 %338 to double
  %346 = uitofp nneg i64 %344 to double
  %347 = fcmp olt double %345, %346
  br i1 %347, label %348, label %351

348:                                              ; preds = %343
  %349 = getelementptr i16, ptr %47, i64 %338
  store i16 %341, ptr %349, align 2
  %350 = add i64 %338, 1
  br label %351

351:                                              ; preds = %348, %343, %337
  %352 = phi i64 [ %350, %348 ], [ %338, %343 ], [ %338, %337 ]
  br label %320

353:                                              ; preds = %320
  %354 = sub i64 %321, %310
  %355 = icmp eq i64 %354, 0
  br i1 %355, label %359, label %356

356:                                              ; preds = %353
  %357 = add i64 %309, 1
  %358 = icmp ult i64 %357, %29
  br i1 %358, label %307, label %359

359:                                              ; preds = %353, %356, %303
  %360 = phi i64 [ %354, %356 ], [ %304, %303 ], [ %308, %353 ]
  %361 = phi i64 [ %357, %356 ], [ %305, %303 ], [ %309, %353 ]
  %362 = phi i64 [ %310, %356 ], [ 0, %303 ], [ %311, %353 ]
  %363 = getelementptr i16, ptr %47, i64 %362
  %364 = load i16, ptr %363, align 2
  %365 = add i64 %362, 1
  store i64 %365, ptr %18, align 8
  %366 = add i64 %360, -1
  %367 = icmp slt i64 %366, 1
  %368 = select i1 %367, i64 0, i64 %366
  store i64 %368, ptr %19, align 8
  br label %369

369:                                              ; preds = %490, %359
  %370 = phi i16 [ %364, %359 ], [ %496, %490 ]
  %371 = load i64, ptr %19, align 8
  %372 = icmp sgt i64 %371, 0
  br i1 %372, label %490, label %373

373:                                              ; preds = %369, %240, %301, %174
  %374 = phi i64 [ %361, %369 ], [ %171, %174 ], [ %298, %301 ], [ %231, %240 ]
  %375 = phi i16 [ %370, %369 ], [ %175, %174 ], [ %302, %301 ], [ %241, %240 ]
  %376 = zext i16 %375 to i64
  %377 = getelementptr i16, ptr %37, i64 %95
  store i16 %97, ptr %377, align 2
  %378 = shl i64 %87, %5
  %379 = getelementptr i8, ptr %43, i64 %376
  %380 = load i8, ptr %379, align 1
  %381 = zext i8 %380 to i64
  %382 = or i64 %378, %381
  %383 = getelementptr i16, ptr %37, i64 %382
  %384 = trunc i64 %88 to i16
  store i16 %384, ptr %383, align 2
  %385 = getelementptr i8, ptr %43, i64 %376
  %386 = load i8, ptr %385, align 1
  %387 = zext i8 %386 to i64
  %388 = icmp eq i64 %6, %387
  %389 = select i1 %388, i64 %109, i64 %90
  %390 = shl nuw i64 1, %89
  %391 = icmp eq i64 %88, %390
  %392 = zext i1 %391 to i64
  %393 = add i64 %89, %392
  %394 = add i64 %88, 1
  %395 = getelementptr i8, ptr %23, i64 16
  %396 = load i64, ptr %395, align 8
  %397 = getelementptr i8, ptr %23, i64 8
  %398 = load i64, ptr %397, align 8
  %399 = shl i64 %376, %398
  %400 = or i64 %396, %399
  %401 = add i64 %398, %393
  %402 = icmp ugt i64 %401, 7
  br i1 %402, label %403, label %414

403:                                              ; preds = %403, %373
  %404 = phi i64 [ %401, %373 ], [ %412, %403 ]
  %405 = phi i64 [ %400, %373 ], [ %411, %403 ]
  %406 = load i64, ptr %23, align 8
  %407 = getelementptr i8, ptr %21, i64 %406
  %408 = trunc i64 %405 to i8
  store i8 %408, ptr %407, align 1
  %409 = load i64, ptr %23, align 8
  %410 = add i64 %409, 1
  store i64 %410, ptr %23, align 8
  %411 = lshr i64 %405, 8
  %412 = add i64 %404, -8
  %413 = icmp ugt i64 %412, 7
  br i1 %413, label %403, label %414

414:                                              ; preds = %403, %373
  %415 = phi i64 [ %412, %403 ], [ %401, %373 ]
  %416 = phi i64 [ %411, %403 ], [ %400, %373 ]
  %417 = getelementptr i8, ptr %23, i64 16
  store i64 %416, ptr %417, align 8
  %418 = getelementptr i8, ptr %23, i64 8
  store i64 %415, ptr %418, align 8
  %419 = icmp ult i64 %374, %29
  br i1 %419, label %51, label %420

420:                                              ; preds = %414, %11
  %421 = phi i64 [ %393, %414 ], [ %49, %11 ]
  %422 = add nuw i64 %48, 1
  %423 = getelementptr i8, ptr %23, i64 16
  %424 = load i64, ptr %423, align 8
  %425 = getelementptr i8, ptr %23, i64 8
  %426 = load i64, ptr %425, align 8
  %427 = shl i64 %422, %426
  %428 = or i64 %424, %427
  %429 = add i64 %426, %421
  %430 = icmp ugt i64 %429, 7
  br i1 %430, label %431, label %442

431:                                              ; preds = %431, %420
  %432 = phi i64 [ %428, %420 ], [ %439, %431 ]
  %433 = phi i64 [ %429, %420 ], [ %440, %431 ]
  %434 = load i64, ptr %23, align 8
  %435 = getelementptr i8, ptr %21, i64 %434
  %436 = trunc i64 %432 to i8
  store i8 %436, ptr %435, align 1
  %437 = load i64, ptr %23, align 8
  %438 = add i64 %437, 1
  store i64 %438, ptr %23, align 8
  %439 = lshr i64 %432, 8
  %440 = add i64 %433, -8
  %441 = icmp ugt i64 %440, 7
  br i1 %441, label %431, label %442

442:                                              ; preds = %431, %420
  %443 = phi i64 [ %439, %431 ], [ %428, %420 ]
  %444 = phi i64 [ %440, %431 ], [ %429, %420 ]
  %445 = getelementptr i8, ptr %23, i64 16
  store i64 %443, ptr %445, align 8
  %446 = getelementptr i8, ptr %23, i64 8
  store i64 %444, ptr %446, align 8
  %447 = getelementptr i8, ptr %23, i64 16
  %448 = load i64, ptr %447, align 8
  %449 = getelementptr i8, ptr %23, i64 8
  %450 = load i64, ptr %449, align 8
  %451 = add i64 %450, 7
  %452 = icmp ugt i64 %451, 7
  br i1 %452, label %497, label %508

453:                                              ; preds = %79
  br label %454

454:                                              ; preds = %79, %453
  %455 = phi i64 [ %41, %453 ], [ 0, %79 ]
  br label %456

456:                                              ; preds = %464, %454
  %457 = phi i64 [ %455, %454 ], [ %466, %464 ]
  %458 = icmp slt i64 %457, %41
  br i1 %458, label %464, label %459

459:                                              ; preds = %456
  %460 = add i64 %5, 1
  %461 = add nuw i64 %48, 1
  %462 = getelementptr i8, ptr %45, i64 2
  %463 = trunc i64 %6 to i16
  store i16 %463, ptr %462, align 2
  br label %86

464:                                              ; preds = %456
  %465 = getelementptr i16, ptr %37, i64 %457
  store i16 0, ptr %465, align 2
  %466 = add nsw i64 %457, 1
  br label %456

467:                                              ; preds = %191
  %468 = load i64, ptr %12, align 8
  %469 = add nsw i64 %193, -1
  store i64 %469, ptr %13, align 8
  %470 = add i64 %468, 1
  store i64 %470, ptr %12, align 8
  %471 = getelementptr i16, ptr %47, i64 %468
  %472 = load i16, ptr %471, align 2
  %473 = zext i16 %472 to i64
  %474 = shl i64 %473, %5
  br i1 %188, label %208, label %195

475:                                              ; preds = %240
  %476 = load i64, ptr %14, align 8
  %477 = add nsw i64 %242, -1
  store i64 %477, ptr %15, align 8
  %478 = add i64 %476, 1
  store i64 %478, ptr %14, align 8
  %479 = getelementptr i16, ptr %47, i64 %476
  %480 = load i16, ptr %479, align 2
  %481 = call i16 @llvm.umax.i16(i16 %480, i16 %241)
  br label %240

482:                                              ; preds = %320
  %483 = load i64, ptr %16, align 8
  %484 = add nsw i64 %322, -1
  store i64 %484, ptr %17, align 8
  %485 = add i64 %483, 1
  store i64 %485, ptr %16, align 8
  %486 = getelementptr i16, ptr %47, i64 %483
  %487 = load i16, ptr %486, align 2
  %488 = zext i16 %487 to i64
  %489 = shl i64 %488, %5
  br i1 %317, label %337, label %324

490:                                              ; preds = %369
  %491 = load i64, ptr %18, align 8
  %492 = add nsw i64 %371, -1
  store i64 %492, ptr %19, align 8
  %493 = add i64 %491, 1
  store i64 %493, ptr %18, align 8
  %494 = getelementptr i16, ptr %47, i64 %491
  %495 = load i16, ptr %494, align 2
  %496 = call i16 @llvm.umax.i16(i16 %495, i16 %370)
  br label %369

497:                                              ; preds = %497, %442
  %498 = phi i64 [ %451, %442 ], [ %506, %497 ]
  %499 = phi i64 [ %448, %442 ], [ %505, %497 ]
  %500 = load i64, ptr %23, align 8
  %501 = getelementptr i8, ptr %21, i64 %500
  %502 = trunc i64 %499 to i8
  store i8 %502, ptr %501, align 1
  %503 = load i64, ptr %23, align 8
  %504 = add i64 %503, 1
  store i64 %504, ptr %23, align 8
  %505 = lshr i64 %499, 8
  %506 = add i64 %498, -8
  %507 = icmp ugt i64 %506, 7
  br i1 %507, label %497, label %508

508:                                              ; preds = %497, %442
  %509 = phi i64 [ %506, %497 ], [ %451, %442 ]
  %510 = phi i64 [ %505, %497 ], [ %448, %442 ]
  %511 = getelementptr i8, ptr %23, i64 16
  store i64 %510, ptr %511, align 8
  %512 = getelementptr i8, ptr %23, i64 8
  store i64 %509, ptr %512, align 8
  ret i32 0
}

declare i64 @llvm.umax.i64(i64, i64)

declare i64 @llvm.umin.i64(i64, i64)

declare i16 @llvm.umax.i16(i16, i16)
