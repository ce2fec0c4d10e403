; version d94cf49ef3b9d4e7
; kernel blend_sprites_rgb
define i32 @blend_sprites_rgb(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
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
  %73 = getelementptr i8, ptr %5, i64 %0
  %74 = load ptr, ptr %73, align 8
  %75 = getelementptr i8, ptr %5, i64 %0
  %76 = getelementptr i8, ptr %75, i64 16
  %77 = load ptr, ptr %76, align 8
  %78 = load i64, ptr %77, align 4
  %79 = getelementptr i8, ptr %6, i64 %0
  %80 = load ptr, ptr %79, align 8
  %81 = getelementptr i8, ptr %6, i64 %0
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
  %95 = getelementptr i8, ptr %7, i64 %0
  %96 = load ptr, ptr %95, align 8
  %97 = getelementptr i8, ptr %7, i64 %0
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
  br i1 %114, label %126, label %419

115:                                              ; preds = %126
  %116 = sub nsw i64 %31, %106
  %117 = icmp sle i64 %167, %116
  br label %118

118:                                              ; preds = %115, %126
  %119 = phi i1 [ %117, %115 ], [ false, %126 ]
  store i64 0, ptr %21, align 8
  store i64 3, ptr %22, align 8
  br label %120

120:                                              ; preds = %118, %125
  %121 = load i64, ptr %22, align 8
  %122 = icmp sgt i64 %121, 0
  br i1 %122, label %208, label %112

123:                                              ; preds = %208
  switch i64 %209, label %419 [
    i64 0, label %215
    i64 -3, label %215
    i64 1, label %297
    i64 -2, label %297
    i64 2, label %298
    i64 -1, label %298
  ]

124:                                              ; preds = %208
  switch i64 %209, label %419 [
    i64 0, label %299
    i64 -3, label %299
    i64 1, label %417
    i64 -2, label %417
    i64 2, label %418
    i64 -1, label %418
  ]

125:                                              ; preds = %342, %254
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
  %136 = fadd double %135, 0.000000e+00
  %137 = sitofp i64 %108 to double
  %138 = fmul double %137, 5.000000e-01
  %139 = fsub double %136, %138
  %140 = fmul double %139, 1.600000e+01
  %141 = fadd double %140, 5.000000e-01
  %142 = call double @llvm.floor.f64(double %141)
  %143 = fptosi double %142 to i64
  %144 = icmp slt i64 %127, 0
  %145 = select i1 %144, i64 %70, i64 0
  %146 = add i64 %127, %145
  %147 = mul i64 %146, %72
  %148 = getelementptr double, ptr %66, i64 %147
  %149 = getelementptr i8, ptr %148, i64 8
  %150 = load double, ptr %149, align 8
  %151 = sitofp i64 %106 to double
  %152 = fmul double %151, 5.000000e-01
  %153 = fsub double %150, %152
  %154 = fmul double %153, 1.600000e+01
  %155 = fadd double %154, 5.000000e-01
  %156 = call double @llvm.floor.f64(double %155)
  %157 = fptosi double %156 to i64
  %158 = sdiv i64 %143, 16
  %159 = and i64 %143, -9223372036854775793
  %160 = icmp ugt i64 %159, -9223372036854775808
  %161 = add nsw i64 %158, -1
  %162 = select i1 %160, i64 %161, i64 %158
  %163 = sdiv i64 %157, 16
  %164 = and i64 %157, -9223372036854775793
  %165 = icmp ugt i64 %164, -9223372036854775808
  %166 = add nsw i64 %163, -1
  %167 = select i1 %165, i64 %166, i64 %163
  %168 = icmp slt i64 %127, 0
  %169 = select i1 %168, i64 %78, i64 0
  %170 = getelementptr i64, ptr %74, i64 %127
  %171 = getelementptr i64, ptr %170, i64 %169
  %172 = load i64, ptr %171, align 8
  %173 = srem i64 %157, 16
  %174 = icmp slt i64 %173, 0
  %175 = add nsw i64 %173, 16
  %176 = select i1 %174, i64 %175, i64 %173
  %177 = srem i64 %143, 16
  %178 = icmp slt i64 %177, 0
  %179 = add nsw i64 %177, 16
  %180 = select i1 %178, i64 %179, i64 %177
  %181 = icmp slt i64 %172, 0
  %182 = select i1 %181, i64 %100, i64 0
  %183 = add i64 %172, %182
  %184 = icmp slt i64 %176, 0
  %185 = select i1 %184, i64 %102, i64 0
  %186 = add i64 %176, %185
  %187 = icmp slt i64 %180, 0
  %188 = select i1 %187, i64 %104, i64 0
  %189 = add i64 %180, %188
  %190 = mul i64 %102, %104
  %191 = mul i64 %190, %106
  %192 = mul i64 %191, %108
  %193 = mul i64 %104, %106
  %194 = mul i64 %193, %108
  %195 = mul i64 %106, %108
  %196 = mul i64 %183, %192
  %197 = mul i64 %186, %194
  %198 = mul i64 %189, %195
  %199 = getelementptr i8, ptr %96, i64 %196
  %200 = getelementptr i8, ptr %199, i64 %197
  %201 = getelementptr i8, ptr %200, i64 %198
  %202 = icmp sgt i64 %162, -1
  %203 = sub nsw i64 %33, %108
  %204 = icmp sle i64 %162, %203
  %205 = select i1 %202, i1 %204, i1 false
  %206 = icmp sgt i64 %167, -1
  %207 = select i1 %205, i1 %206, i1 false
  br i1 %207, label %115, label %118

208:                                              ; preds = %120
  %209 = load i64, ptr %21, align 8
  %210 = add nsw i64 %121, -1
  store i64 %210, ptr %22, align 8
  %211 = add i64 %209, 1
  store i64 %211, ptr %21, align 8
  %212 = xor i1 %119, true
  %213 = xor i1 %109, true
  %214 = select i1 %212, i1 true, i1 %213
  br i1 %214, label %124, label %123

215:                                              ; preds = %123, %123, %298, %297
  %216 = phi ptr [ %52, %298 ], [ %38, %297 ], [ %24, %123 ], [ %24, %123 ]
  %217 = phi i64 [ %62, %298 ], [ %48, %297 ], [ %34, %123 ], [ %34, %123 ]
  %218 = icmp slt i64 %209, 0
  %219 = select i1 %218, i64 %84, i64 0
  %220 = add i64 %209, %219
  %221 = icmp slt i64 %172, 0
  %222 = select i1 %221, i64 %86, i64 0
  %223 = add i64 %172, %222
  %224 = icmp slt i64 %176, 0
  %225 = select i1 %224, i64 %88, i64 0
  %226 = add i64 %176, %225
  %227 = icmp slt i64 %180, 0
  %228 = select i1 %227, i64 %90, i64 0
  %229 = add i64 %180, %228
  %230 = mul i64 %86, %88
  %231 = mul i64 %230, %90
  %232 = mul i64 %231, %92
  %233 = mul i64 %232, %94
  %234 = mul i64 %88, %90
  %235 = mul i64 %234, %92
  %236 = mul i64 %235, %94
  %237 = mul i64 %90, %92
  %238 = mul i64 %237, %94
  %239 = mul i64 %92, %94
  %240 = mul i64 %220, %233
  %241 = mul i64 %223, %236
  %242 = mul i64 %226, %238
  %243 = mul i64 %229, %239
  %244 = getelementptr i8, ptr %80, i64 %240
  %245 = getelementptr i8, ptr %244, i64 %241
  %246 = getelementptr i8, ptr %245, i64 %242
  %247 = getelementptr i8, ptr %246, i64 %243
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  %248 = ptrtoint ptr %216 to i64
  %249 = mul nsw i64 %167, %217
  %250 = add nsw i64 %249, %248
  %251 = add nsw i64 %250, %162
  store i64 0, ptr %15, align 8
  %252 = icmp slt i64 %92, 1
  %253 = select i1 %252, i64 0, i64 %92
  store i64 %253, ptr %16, align 8
  br label %254

254:                                              ; preds = %215, %261
  %255 = phi i64 [ %251, %215 ], [ %262, %261 ]
  %256 = load i64, ptr %16, align 8
  %257 = icmp sgt i64 %256, 0
  br i1 %257, label %263, label %125

258:                                              ; preds = %263, %272
  %259 = load i64, ptr %18, align 8
  %260 = icmp sgt i64 %259, 0
  br i1 %260, label %272, label %261

261:                                              ; preds = %258
  %262 = add nsw i64 %255, %217
  br label %254

263:                                              ; preds = %254
  %264 = load i64, ptr %15, align 8
  %265 = add nsw i64 %256, -1
  store i64 %265, ptr %16, align 8
  %266 = add i64 %264, 1
  store i64 %266, ptr %15, align 8
  %267 = mul nsw i64 %264, %94
  store i64 0, ptr %17, align 8
  %268 = icmp slt i64 %94, 1
  %269 = add nuw i64 %94, 7
  %270 = lshr i64 %269, 3
  %271 = select i1 %268, i64 0, i64 %270
  store i64 %271, ptr %18, align 8
  br label %258

272:                                              ; preds = %258
  %273 = load i64, ptr %17, align 8
  %274 = add nsw i64 %259, -1
  store i64 %274, ptr %18, align 8
  %275 = add i64 %273, 8
  store i64 %275, ptr %17, align 8
  %276 = add nsw i64 %267, %273
  %277 = add nsw i64 %255, %273
  %278 = ptrtoint ptr %201 to i64
  %279 = add nsw i64 %276, %278
  %280 = ptrtoint ptr %247 to i64
  %281 = add nsw i64 %276, %280
  %282 = inttoptr i64 %277 to ptr
  %283 = inttoptr i64 %279 to ptr
  %284 = inttoptr i64 %281 to ptr
  %285 = load <8 x i8>, ptr %282, align 1
  %286 = zext <8 x i8> %285 to <8 x i16>
  %287 = load <8 x i8>, ptr %283, align 1
  %288 = zext <8 x i8> %287 to <8 x i16>
  %289 = load <8 x i8>, ptr %284, align 1
  %290 = mul nuw <8 x i16> %286, %288
  %291 = add <8 x i16> %290, splat (i16 128)
  %292 = lshr <8 x i16> %291, splat (i16 8)
  %293 = add <8 x i16> %291, %292
  %294 = lshr <8 x i16> %293, splat (i16 8)
  %295 = trunc nuw <8 x i16> %294 to <8 x i8>
  %296 = add <8 x i8> %289, %295
  store <8 x i8> %296, ptr %282, align 1
  br label %258

297:                                              ; preds = %123, %123
  br label %215

298:                                              ; preds = %123, %123
  br label %215

299:                                              ; preds = %124, %124, %418, %417
  %300 = phi ptr [ %52, %418 ], [ %38, %417 ], [ %24, %124 ], [ %24, %124 ]
  %301 = phi i64 [ %59, %418 ], [ %45, %417 ], [ %31, %124 ], [ %31, %124 ]
  %302 = phi i64 [ %61, %418 ], [ %47, %417 ], [ %33, %124 ], [ %33, %124 ]
  %303 = phi i64 [ %62, %418 ], [ %48, %417 ], [ %34, %124 ], [ %34, %124 ]
  %304 = phi i64 [ %64, %418 ], [ %50, %417 ], [ %36, %124 ], [ %36, %124 ]
  %305 = icmp slt i64 %209, 0
  %306 = select i1 %305, i64 %84, i64 0
  %307 = add i64 %209, %306
  %308 = icmp slt i64 %172, 0
  %309 = select i1 %308, i64 %86, i64 0
  %310 = add i64 %172, %309
  %311 = icmp slt i64 %176, 0
  %312 = select i1 %311, i64 %88, i64 0
  %313 = add i64 %176, %312
  %314 = icmp slt i64 %180, 0
  %315 = select i1 %314, i64 %90, i64 0
  %316 = add i64 %180, %315
  %317 = mul i64 %86, %88
  %318 = mul i64 %317, %90
  %319 = mul i64 %318, %92
  %320 = mul i64 %319, %94
  %321 = mul i64 %88, %90
  %322 = mul i64 %321, %92
  %323 = mul i64 %322, %94
  %324 = mul i64 %90, %92
  %325 = mul i64 %324, %94
  %326 = mul i64 %92, %94
  %327 = mul i64 %307, %320
  %328 = mul i64 %310, %323
  %329 = mul i64 %313, %325
  %330 = mul i64 %316, %326
  %331 = getelementptr i8, ptr %80, i64 %327
  %332 = getelementptr i8, ptr %331, i64 %328
  %333 = getelementptr i8, ptr %332, i64 %329
  %334 = getelementptr i8, ptr %333, i64 %330
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  %335 = sub nsw i64 0, %167
  %336 = call i64 @llvm.smax.i64(i64 %335, i64 0)
  %337 = sub nsw i64 %301, %167
  %338 = call i64 @llvm.smin.i64(i64 %337, i64 %92)
  store i64 %336, ptr %11, align 8
  %339 = sub i64 %338, %336
  %340 = icmp slt i64 %339, 1
  %341 = select i1 %340, i64 0, i64 %339
  store i64 %341, ptr %12, align 8
  br label %342

342:                                              ; preds = %345, %299
  %343 = load i64, ptr %12, align 8
  %344 = icmp sgt i64 %343, 0
  br i1 %344, label %348, label %125

345:                                              ; preds = %348, %359
  %346 = load i64, ptr %14, align 8
  %347 = icmp sgt i64 %346, 0
  br i1 %347, label %359, label %342

348:                                              ; preds = %342
  %349 = load i64, ptr %11, align 8
  %350 = add nsw i64 %343, -1
  store i64 %350, ptr %12, align 8
  %351 = add i64 %349, 1
  store i64 %351, ptr %11, align 8
  %352 = sub nsw i64 0, %162
  %353 = call i64 @llvm.smax.i64(i64 %352, i64 0)
  %354 = sub nsw i64 %302, %162
  %355 = call i64 @llvm.smin.i64(i64 %354, i64 %94)
  store i64 %353, ptr %13, align 8
  %356 = sub i64 %355, %353
  %357 = icmp slt i64 %356, 1
  %358 = select i1 %357, i64 0, i64 %356
  store i64 %358, ptr %14, align 8
  br label %345

359:                                              ; preds = %345
  %360 = load i64, ptr %13, align 8
  %361 = add nsw i64 %346, -1
  store i64 %361, ptr %14, align 8
  %362 = add i64 %360, 1
  store i64 %362, ptr %13, align 8
  %363 = add nsw i64 %167, %349
  %364 = add nsw i64 %162, %360
  %365 = icmp slt i64 %363, 0
  %366 = select i1 %365, i64 %301, i64 0
  %367 = add i64 %363, %366
  %368 = icmp slt i64 %364, 0
  %369 = select i1 %368, i64 %302, i64 0
  %370 = add i64 %364, %369
  %371 = mul i64 %303, %367
  %372 = mul i64 %304, %370
  %373 = getelementptr i8, ptr %300, i64 %371
  %374 = getelementptr i8, ptr %373, i64 %372
  %375 = load i8, ptr %374, align 1
  %376 = icmp slt i64 %349, 0
  %377 = select i1 %376, i64 %106, i64 0
  %378 = add i64 %349, %377
  %379 = icmp slt i64 %360, 0
  %380 = select i1 %379, i64 %108, i64 0
  %381 = mul i64 %378, %108
  %382 = getelementptr i8, ptr %201, i64 %381
  %383 = getelementptr i8, ptr %382, i64 %360
  %384 = getelementptr i8, ptr %383, i64 %380
  %385 = load i8, ptr %384, align 1
  %386 = zext i8 %375 to i64
  %387 = zext i8 %385 to i64
  %388 = mul nuw nsw i64 %386, %387
  %389 = add nuw nsw i64 %388, 128
  %390 = icmp slt i64 %349, 0
  %391 = select i1 %390, i64 %92, i64 0
  %392 = add i64 %349, %391
  %393 = icmp slt i64 %360, 0
  %394 = select i1 %393, i64 %94, i64 0
  %395 = mul i64 %392, %94
  %396 = getelementptr i8, ptr %334, i64 %395
  %397 = getelementptr i8, ptr %396, i64 %360
  %398 = getelementptr i8, ptr %397, i64 %394
  %399 = load i8, ptr %398, align 1
  %400 = lshr i64 %389, 8
  %401 = add nuw nsw i64 %389, %400
  %402 = lshr i64 %401, 8
  %403 = add nsw i64 %167, %349
  %404 = add nsw i64 %162, %360
  %405 = icmp slt i64 %403, 0
  %406 = select i1 %405, i64 %301, i64 0
  %407 = add i64 %403, %406
  %408 = icmp slt i64 %404, 0
  %409 = select i1 %408, i64 %302, i64 0
  %410 = add i64 %404, %409
  %411 = mul i64 %303, %407
  %412 = mul i64 %304, %410
  %413 = getelementptr i8, ptr %300, i64 %411
  %414 = getelementptr i8, ptr %413, i64 %412
  %415 = trunc i64 %402 to i8
  %416 = add i8 %399, %415
  store i8 %416, ptr %414, align 1
  br label %345

417:                                              ; preds = %124, %124
  br label %299

418:                                              ; preds = %124, %124
  br label %299

419:                                              ; preds = %112, %124, %123
  %420 = phi i1 [ true, %123 ], [ true, %124 ], [ false, %112 ]
  %421 = phi i32 [ 1, %123 ], [ 1, %124 ], [ 0, %112 ]
  br i1 %420, label %422, label %423

422:                                              ; preds = %419
  br label %423

423:                                              ; preds = %419, %422
  %424 = phi i32 [ %421, %422 ], [ 0, %419 ]
  ret i32 %424
}

declare double @llvm.floor.f64(double)

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_sprites_yuv420
define i32 @blend_sprites_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
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
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = alloca i64, align 8
  %35 = getelementptr i8, ptr %1, i64 %0
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr i8, ptr %1, i64 %0
  %38 = getelementptr i8, ptr %37, i64 16
  %39 = load ptr, ptr %38, align 8
  %40 = getelementptr i8, ptr %1, i64 %0
  %41 = getelementptr i8, ptr %40, i64 24
  %42 = load ptr, ptr %41, align 8
  %43 = load i64, ptr %39, align 4
  %44 = getelementptr i8, ptr %39, i64 8
  %45 = load i64, ptr %44, align 4
  %46 = load i64, ptr %42, align 4
  %47 = getelementptr i8, ptr %42, i64 8
  %48 = load i64, ptr %47, align 4
  %49 = getelementptr i8, ptr %2, i64 %0
  %50 = load ptr, ptr %49, align 8
  %51 = getelementptr i8, ptr %2, i64 %0
  %52 = getelementptr i8, ptr %51, i64 16
  %53 = load ptr, ptr %52, align 8
  %54 = getelementptr i8, ptr %2, i64 %0
  %55 = getelementptr i8, ptr %54, i64 24
  %56 = load ptr, ptr %55, align 8
  %57 = load i64, ptr %53, align 4
  %58 = getelementptr i8, ptr %53, i64 8
  %59 = load i64, ptr %58, align 4
  %60 = load i64, ptr %56, align 4
  %61 = getelementptr i8, ptr %56, i64 8
  %62 = load i64, ptr %61, align 4
  %63 = getelementptr i8, ptr %3, i64 %0
  %64 = load ptr, ptr %63, align 8
  %65 = getelementptr i8, ptr %3, i64 %0
  %66 = getelementptr i8, ptr %65, i64 16
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr i8, ptr %3, i64 %0
  %69 = getelementptr i8, ptr %68, i64 24
  %70 = load ptr, ptr %69, align 8
  %71 = load i64, ptr %67, align 4
  %72 = getelementptr i8, ptr %67, i64 8
  %73 = load i64, ptr %72, align 4
  %74 = load i64, ptr %70, align 4
  %75 = getelementptr i8, ptr %70, i64 8
  %76 = load i64, ptr %75, align 4
  %77 = getelementptr i8, ptr %4, i64 %0
  %78 = load ptr, ptr %77, align 8
  %79 = getelementptr i8, ptr %4, i64 %0
  %80 = getelementptr i8, ptr %79, i64 16
  %81 = load ptr, ptr %80, align 8
  %82 = load i64, ptr %81, align 4
  %83 = getelementptr i8, ptr %81, i64 8
  %84 = load i64, ptr %83, align 4
  %85 = getelementptr i8, ptr %5, i64 %0
  %86 = load ptr, ptr %85, align 8
  %87 = getelementptr i8, ptr %5, i64 %0
  %88 = getelementptr i8, ptr %87, i64 16
  %89 = load ptr, ptr %88, align 8
  %90 = load i64, ptr %89, align 4
  %91 = getelementptr i8, ptr %6, i64 %0
  %92 = load ptr, ptr %91, align 8
  %93 = getelementptr i8, ptr %6, i64 %0
  %94 = getelementptr i8, ptr %93, i64 16
  %95 = load ptr, ptr %94, align 8
  %96 = load i64, ptr %95, align 4
  %97 = getelementptr i8, ptr %95, i64 8
  %98 = load i64, ptr %97, align 4
  %99 = getelementptr i8, ptr %95, i64 16
  %100 = load i64, ptr %99, align 4
  %101 = getelementptr i8, ptr %95, i64 24
  %102 = load i64, ptr %101, align 4
  %103 = getelementptr i8, ptr %95, i64 32
  %104 = load i64, ptr %103, align 4
  %105 = getelementptr i8, ptr %95, i64 40
  %106 = load i64, ptr %105, align 4
  %107 = getelementptr i8, ptr %7, i64 %0
  %108 = load ptr, ptr %107, align 8
  %109 = getelementptr i8, ptr %7, i64 %0
  %110 = getelementptr i8, ptr %109, i64 16
  %111 = load ptr, ptr %110, align 8
  %112 = load i64, ptr %111, align 4
  %113 = getelementptr i8, ptr %111, i64 8
  %114 = load i64, ptr %113, align 4
  %115 = getelementptr i8, ptr %111, i64 16
  %116 = load i64, ptr %115, align 4
  %117 = getelementptr i8, ptr %111, i64 24
  %118 = load i64, ptr %117, align 4
  %119 = getelementptr i8, ptr %111, i64 32
  %120 = load i64, ptr %119, align 4
  %121 = getelementptr i8, ptr %8, i64 %0
  %122 = load ptr, ptr %121, align 8
  %123 = getelementptr i8, ptr %8, i64 %0
  %124 = getelementptr i8, ptr %123, i64 16
  %125 = load ptr, ptr %124, align 8
  %126 = load i64, ptr %125, align 4
  %127 = getelementptr i8, ptr %125, i64 8
  %128 = load i64, ptr %127, align 4
  %129 = getelementptr i8, ptr %125, i64 16
  %130 = load i64, ptr %129, align 4
  %131 = getelementptr i8, ptr %125, i64 24
  %132 = load i64, ptr %131, align 4
  %133 = getelementptr i8, ptr %125, i64 32
  %134 = load i64, ptr %133, align 4
  %135 = getelementptr i8, ptr %125, i64 40
  %136 = load i64, ptr %135, align 4
  %137 = getelementptr i8, ptr %9, i64 %0
  %138 = load ptr, ptr %137, align 8
  %139 = getelementptr i8, ptr %9, i64 %0
  %140 = getelementptr i8, ptr %139, i64 16
  %141 = load ptr, ptr %140, align 8
  %142 = load i64, ptr %141, align 4
  %143 = getelementptr i8, ptr %141, i64 8
  %144 = load i64, ptr %143, align 4
  %145 = getelementptr i8, ptr %141, i64 16
  %146 = load i64, ptr %145, align 4
  %147 = getelementptr i8, ptr %141, i64 24
  %148 = load i64, ptr %147, align 4
  %149 = getelementptr i8, ptr %141, i64 32
  %150 = load i64, ptr %149, align 4
  store i64 0, ptr %31, align 8
  store i64 0, ptr %32, align 8
  store i64 0, ptr %33, align 8
  store i64 0, ptr %34, align 8
  %151 = icmp eq i64 %48, 1
  store i64 0, ptr %31, align 8
  %152 = icmp slt i64 %82, 1
  %153 = select i1 %152, i64 0, i64 %82
  store i64 %153, ptr %32, align 8
  br label %154

154:                                              ; preds = %162, %10
  %155 = load i64, ptr %32, align 8
  %156 = icmp sgt i64 %155, 0
  br i1 %156, label %168, label %450

157:                                              ; preds = %168
  %158 = sub nsw i64 %43, %118
  %159 = icmp sle i64 %209, %158
  br label %160

160:                                              ; preds = %157, %168
  %161 = phi i1 [ %159, %157 ], [ false, %168 ]
  store i64 0, ptr %33, align 8
  store i64 1, ptr %34, align 8
  br label %162

162:                                              ; preds = %160, %167
  %163 = load i64, ptr %34, align 8
  %164 = icmp sgt i64 %163, 0
  br i1 %164, label %250, label %154

165:                                              ; preds = %250
  switch i64 %251, label %450 [
    i64 0, label %257
    i64 -1, label %257
  ]

166:                                              ; preds = %250
  switch i64 %251, label %450 [
    i64 0, label %337
    i64 -1, label %337
  ]

167:                                              ; preds = %375, %294
  br label %162

168:                                              ; preds = %154
  %169 = load i64, ptr %31, align 8
  %170 = add nsw i64 %155, -1
  store i64 %170, ptr %32, align 8
  %171 = add i64 %169, 1
  store i64 %171, ptr %31, align 8
  %172 = icmp slt i64 %169, 0
  %173 = select i1 %172, i64 %82, i64 0
  %174 = add i64 %169, %173
  %175 = mul i64 %174, %84
  %176 = getelementptr double, ptr %78, i64 %175
  %177 = load double, ptr %176, align 8
  %178 = fadd double %177, 0.000000e+00
  %179 = sitofp i64 %120 to double
  %180 = fmul double %179, 5.000000e-01
  %181 = fsub double %178, %180
  %182 = fmul double %181, 1.600000e+01
  %183 = fadd double %182, 5.000000e-01
  %184 = call double @llvm.floor.f64(double %183)
  %185 = fptosi double %184 to i64
  %186 = icmp slt i64 %169, 0
  %187 = select i1 %186, i64 %82, i64 0
  %188 = add i64 %169, %187
  %189 = mul i64 %188, %84
  %190 = getelementptr double, ptr %78, i64 %189
  %191 = getelementptr i8, ptr %190, i64 8
  %192 = load double, ptr %191, align 8
  %193 = sitofp i64 %118 to double
  %194 = fmul double %193, 5.000000e-01
  %195 = fsub double %192, %194
  %196 = fmul double %195, 1.600000e+01
  %197 = fadd double %196, 5.000000e-01
  %198 = call double @llvm.floor.f64(double %197)
  %199 = fptosi double %198 to i64
  %200 = sdiv i64 %185, 16
  %201 = and i64 %185, -9223372036854775793
  %202 = icmp ugt i64 %201, -9223372036854775808
  %203 = add nsw i64 %200, -1
  %204 = select i1 %202, i64 %203, i64 %200
  %205 = sdiv i64 %199, 16
  %206 = and i64 %199, -9223372036854775793
  %207 = icmp ugt i64 %206, -9223372036854775808
  %208 = add nsw i64 %205, -1
  %209 = select i1 %207, i64 %208, i64 %205
  %210 = icmp slt i64 %169, 0
  %211 = select i1 %210, i64 %90, i64 0
  %212 = getelementptr i64, ptr %86, i64 %169
  %213 = getelementptr i64, ptr %212, i64 %211
  %214 = load i64, ptr %213, align 8
  %215 = srem i64 %199, 16
  %216 = icmp slt i64 %215, 0
  %217 = add nsw i64 %215, 16
  %218 = select i1 %216, i64 %217, i64 %215
  %219 = srem i64 %185, 16
  %220 = icmp slt i64 %219, 0
  %221 = add nsw i64 %219, 16
  %222 = select i1 %220, i64 %221, i64 %219
  %223 = icmp slt i64 %214, 0
  %224 = select i1 %223, i64 %112, i64 0
  %225 = add i64 %214, %224
  %226 = icmp slt i64 %218, 0
  %227 = select i1 %226, i64 %114, i64 0
  %228 = add i64 %218, %227
  %229 = icmp slt i64 %222, 0
  %230 = select i1 %229, i64 %116, i64 0
  %231 = add i64 %222, %230
  %232 = mul i64 %114, %116
  %233 = mul i64 %232, %118
  %234 = mul i64 %233, %120
  %235 = mul i64 %116, %118
  %236 = mul i64 %235, %120
  %237 = mul i64 %118, %120
  %238 = mul i64 %225, %234
  %239 = mul i64 %228, %236
  %240 = mul i64 %231, %237
  %241 = getelementptr i8, ptr %108, i64 %238
  %242 = getelementptr i8, ptr %241, i64 %239
  %243 = getelementptr i8, ptr %242, i64 %240
  %244 = icmp sgt i64 %204, -1
  %245 = sub nsw i64 %45, %120
  %246 = icmp sle i64 %204, %245
  %247 = select i1 %244, i1 %246, i1 false
  %248 = icmp sgt i64 %209, -1
  %249 = select i1 %247, i1 %248, i1 false
  br i1 %249, label %157, label %160

250:                                              ; preds = %162
  %251 = load i64, ptr %33, align 8
  %252 = add nsw i64 %163, -1
  store i64 %252, ptr %34, align 8
  %253 = add i64 %251, 1
  store i64 %253, ptr %33, align 8
  %254 = xor i1 %161, true
  %255 = xor i1 %151, true
  %256 = select i1 %254, i1 true, i1 %255
  br i1 %256, label %166, label %165

257:                                              ; preds = %165, %165
  %258 = icmp slt i64 %251, 0
  %259 = select i1 %258, i64 %96, i64 0
  %260 = add i64 %251, %259
  %261 = icmp slt i64 %214, 0
  %262 = select i1 %261, i64 %98, i64 0
  %263 = add i64 %214, %262
  %264 = icmp slt i64 %218, 0
  %265 = select i1 %264, i64 %100, i64 0
  %266 = add i64 %218, %265
  %267 = icmp slt i64 %222, 0
  %268 = select i1 %267, i64 %102, i64 0
  %269 = add i64 %222, %268
  %270 = mul i64 %98, %100
  %271 = mul i64 %270, %102
  %272 = mul i64 %271, %104
  %273 = mul i64 %272, %106
  %274 = mul i64 %100, %102
  %275 = mul i64 %274, %104
  %276 = mul i64 %275, %106
  %277 = mul i64 %102, %104
  %278 = mul i64 %277, %106
  %279 = mul i64 %104, %106
  %280 = mul i64 %260, %273
  %281 = mul i64 %263, %276
  %282 = mul i64 %266, %278
  %283 = mul i64 %269, %279
  %284 = getelementptr i8, ptr %92, i64 %280
  %285 = getelementptr i8, ptr %284, i64 %281
  %286 = getelementptr i8, ptr %285, i64 %282
  %287 = getelementptr i8, ptr %286, i64 %283
  store i64 0, ptr %27, align 8
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  store i64 0, ptr %30, align 8
  %288 = ptrtoint ptr %36 to i64
  %289 = mul nsw i64 %209, %46
  %290 = add nsw i64 %289, %288
  %291 = add nsw i64 %290, %204
  store i64 0, ptr %27, align 8
  %292 = icmp slt i64 %104, 1
  %293 = select i1 %292, i64 0, i64 %104
  store i64 %293, ptr %28, align 8
  br label %294

294:                                              ; preds = %257, %301
  %295 = phi i64 [ %291, %257 ], [ %302, %301 ]
  %296 = load i64, ptr %28, align 8
  %297 = icmp sgt i64 %296, 0
  br i1 %297, label %303, label %167

298:                                              ; preds = %303, %312
  %299 = load i64, ptr %30, align 8
  %300 = icmp sgt i64 %299, 0
  br i1 %300, label %312, label %301

301:                                              ; preds = %298
  %302 = add nsw i64 %295, %46
  br label %294

303:                                              ; preds = %294
  %304 = load i64, ptr %27, align 8
  %305 = add nsw i64 %296, -1
  store i64 %305, ptr %28, align 8
  %306 = add i64 %304, 1
  store i64 %306, ptr %27, align 8
  %307 = mul nsw i64 %304, %106
  store i64 0, ptr %29, align 8
  %308 = icmp slt i64 %106, 1
  %309 = add nuw i64 %106, 7
  %310 = lshr i64 %309, 3
  %311 = select i1 %308, i64 0, i64 %310
  store i64 %311, ptr %30, align 8
  br label %298

312:                                              ; preds = %298
  %313 = load i64, ptr %29, align 8
  %314 = add nsw i64 %299, -1
  store i64 %314, ptr %30, align 8
  %315 = add i64 %313, 8
  store i64 %315, ptr %29, align 8
  %316 = add nsw i64 %307, %313
  %317 = add nsw i64 %295, %313
  %318 = ptrtoint ptr %243 to i64
  %319 = add nsw i64 %316, %318
  %320 = ptrtoint ptr %287 to i64
  %321 = add nsw i64 %316, %320
  %322 = inttoptr i64 %317 to ptr
  %323 = inttoptr i64 %319 to ptr
  %324 = inttoptr i64 %321 to ptr
  %325 = load <8 x i8>, ptr %322, align 1
  %326 = zext <8 x i8> %325 to <8 x i16>
  %327 = load <8 x i8>, ptr %323, align 1
  %328 = zext <8 x i8> %327 to <8 x i16>
  %329 = load <8 x i8>, ptr %324, align 1
  %330 = mul nuw <8 x i16> %326, %328
  %331 = add <8 x i16> %330, splat (i16 128)
  %332 = lshr <8 x i16> %331, splat (i16 8)
  %333 = add <8 x i16> %331, %332
  %334 = lshr <8 x i16> %333, splat (i16 8)
  %335 = trunc nuw <8 x i16> %334 to <8 x i8>
  %336 = add <8 x i8> %329, %335
  store <8 x i8> %336, ptr %322, align 1
  br label %298

337:                                              ; preds = %166, %166
  %338 = icmp slt i64 %251, 0
  %339 = select i1 %338, i64 %96, i64 0
  %340 = add i64 %251, %339
  %341 = icmp slt i64 %214, 0
  %342 = select i1 %341, i64 %98, i64 0
  %343 = add i64 %214, %342
  %344 = icmp slt i64 %218, 0
  %345 = select i1 %344, i64 %100, i64 0
  %346 = add i64 %218, %345
  %347 = icmp slt i64 %222, 0
  %348 = select i1 %347, i64 %102, i64 0
  %349 = add i64 %222, %348
  %350 = mul i64 %98, %100
  %351 = mul i64 %350, %102
  %352 = mul i64 %351, %104
  %353 = mul i64 %352, %106
  %354 = mul i64 %100, %102
  %355 = mul i64 %354, %104
  %356 = mul i64 %355, %106
  %357 = mul i64 %102, %104
  %358 = mul i64 %357, %106
  %359 = mul i64 %104, %106
  %360 = mul i64 %340, %353
  %361 = mul i64 %343, %356
  %362 = mul i64 %346, %358
  %363 = mul i64 %349, %359
  %364 = getelementptr i8, ptr %92, i64 %360
  %365 = getelementptr i8, ptr %364, i64 %361
  %366 = getelementptr i8, ptr %365, i64 %362
  %367 = getelementptr i8, ptr %366, i64 %363
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  store i64 0, ptr %26, align 8
  %368 = sub nsw i64 0, %209
  %369 = call i64 @llvm.smax.i64(i64 %368, i64 0)
  %370 = sub nsw i64 %43, %209
  %371 = call i64 @llvm.smin.i64(i64 %370, i64 %104)
  store i64 %369, ptr %23, align 8
  %372 = sub i64 %371, %369
  %373 = icmp slt i64 %372, 1
  %374 = select i1 %373, i64 0, i64 %372
  store i64 %374, ptr %24, align 8
  br label %375

375:                                              ; preds = %378, %337
  %376 = load i64, ptr %24, align 8
  %377 = icmp sgt i64 %376, 0
  br i1 %377, label %381, label %167

378:                                              ; preds = %381, %392
  %379 = load i64, ptr %26, align 8
  %380 = icmp sgt i64 %379, 0
  br i1 %380, label %392, label %375

381:                                              ; preds = %375
  %382 = load i64, ptr %23, align 8
  %383 = add nsw i64 %376, -1
  store i64 %383, ptr %24, align 8
  %384 = add i64 %382, 1
  store i64 %384, ptr %23, align 8
  %385 = sub nsw i64 0, %204
  %386 = call i64 @llvm.smax.i64(i64 %385, i64 0)
  %387 = sub nsw i64 %45, %204
  %388 = call i64 @llvm.smin.i64(i64 %387, i64 %106)
  store i64 %386, ptr %25, align 8
  %389 = sub i64 %388, %386
  %390 = icmp slt i64 %389, 1
  %391 = select i1 %390, i64 0, i64 %389
  store i64 %391, ptr %26, align 8
  br label %378

392:                                              ; preds = %378
  %393 = load i64, ptr %25, align 8
  %394 = add nsw i64 %379, -1
  store i64 %394, ptr %26, align 8
  %395 = add i64 %393, 1
  store i64 %395, ptr %25, align 8
  %396 = add nsw i64 %209, %382
  %397 = add nsw i64 %204, %393
  %398 = icmp slt i64 %396, 0
  %399 = select i1 %398, i64 %43, i64 0
  %400 = add i64 %396, %399
  %401 = icmp slt i64 %397, 0
  %402 = select i1 %401, i64 %45, i64 0
  %403 = add i64 %397, %402
  %404 = mul i64 %46, %400
  %405 = mul i64 %48, %403
  %406 = getelementptr i8, ptr %36, i64 %404
  %407 = getelementptr i8, ptr %406, i64 %405
  %408 = load i8, ptr %407, align 1
  %409 = icmp slt i64 %382, 0
  %410 = select i1 %409, i64 %118, i64 0
  %411 = add i64 %382, %410
  %412 = icmp slt i64 %393, 0
  %413 = select i1 %412, i64 %120, i64 0
  %414 = mul i64 %411, %120
  %415 = getelementptr i8, ptr %243, i64 %414
  %416 = getelementptr i8, ptr %415, i64 %393
  %417 = getelementptr i8, ptr %416, i64 %413
  %418 = load i8, ptr %417, align 1
  %419 = zext i8 %408 to i64
  %420 = zext i8 %418 to i64
  %421 = mul nuw nsw i64 %419, %420
  %422 = add nuw nsw i64 %421, 128
  %423 = icmp slt i64 %382, 0
  %424 = select i1 %423, i64 %104, i64 0
  %425 = add i64 %382, %424
  %426 = icmp slt i64 %393, 0
  %427 = select i1 %426, i64 %106, i64 0
  %428 = mul i64 %425, %106
  %429 = getelementptr i8, ptr %367, i64 %428
  %430 = getelementptr i8, ptr %429, i64 %393
  %431 = getelementptr i8, ptr %430, i64 %427
  %432 = load i8, ptr %431, align 1
  %433 = lshr i64 %422, 8
  %434 = add nuw nsw i64 %422, %433
  %435 = lshr i64 %434, 8
  %436 = add nsw i64 %209, %382
  %437 = add nsw i64 %204, %393
  %438 = icmp slt i64 %436, 0
  %439 = select i1 %438, i64 %43, i64 0
  %440 = add i64 %436, %439
  %441 = icmp slt i64 %437, 0
  %442 = select i1 %441, i64 %45, i64 0
  %443 = add i64 %437, %442
  %444 = mul i64 %46, %440
  %445 = mul i64 %48, %443
  %446 = getelementptr i8, ptr %36, i64 %444
  %447 = getelementptr i8, ptr %446, i64 %445
  %448 = trunc i64 %435 to i8
  %449 = add i8 %432, %448
  store i8 %449, ptr %447, align 1
  br label %378

450:                                              ; preds = %154, %166, %165
  %451 = phi i1 [ true, %165 ], [ true, %166 ], [ false, %154 ]
  %452 = phi i32 [ 1, %165 ], [ 1, %166 ], [ 0, %154 ]
  br i1 %451, label %768, label %453

453:                                              ; preds = %450
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  %454 = icmp eq i64 %62, 1
  store i64 0, ptr %19, align 8
  %455 = icmp slt i64 %82, 1
  %456 = select i1 %455, i64 0, i64 %82
  store i64 %456, ptr %20, align 8
  br label %457

457:                                              ; preds = %465, %453
  %458 = load i64, ptr %20, align 8
  %459 = icmp sgt i64 %458, 0
  br i1 %459, label %471, label %764

460:                                              ; preds = %471
  %461 = sub nsw i64 %57, %148
  %462 = icmp sle i64 %514, %461
  br label %463

463:                                              ; preds = %460, %471
  %464 = phi i1 [ %462, %460 ], [ false, %471 ]
  store i64 0, ptr %21, align 8
  store i64 2, ptr %22, align 8
  br label %465

465:                                              ; preds = %463, %470
  %466 = load i64, ptr %22, align 8
  %467 = icmp sgt i64 %466, 0
  br i1 %467, label %555, label %457

468:                                              ; preds = %555
  switch i64 %556, label %764 [
    i64 0, label %562
    i64 -2, label %562
    i64 1, label %644
    i64 -1, label %644
  ]

469:                                              ; preds = %555
  switch i64 %556, label %764 [
    i64 0, label %645
    i64 -2, label %645
    i64 1, label %763
    i64 -1, label %763
  ]

470:                                              ; preds = %688, %601
  br label %465

471:                                              ; preds = %457
  %472 = load i64, ptr %19, align 8
  %473 = add nsw i64 %458, -1
  store i64 %473, ptr %20, align 8
  %474 = add i64 %472, 1
  store i64 %474, ptr %19, align 8
  %475 = icmp slt i64 %472, 0
  %476 = select i1 %475, i64 %82, i64 0
  %477 = add i64 %472, %476
  %478 = mul i64 %477, %84
  %479 = getelementptr double, ptr %78, i64 %478
  %480 = load double, ptr %479, align 8
  %481 = fmul double %480, 5.000000e-01
  %482 = fadd double %481, 2.500000e-01
  %483 = sitofp i64 %150 to double
  %484 = fmul double %483, 5.000000e-01
  %485 = fsub double %482, %484
  %486 = fmul double %485, 1.600000e+01
  %487 = fadd double %486, 5.000000e-01
  %488 = call double @llvm.floor.f64(double %487)
  %489 = fptosi double %488 to i64
  %490 = icmp slt i64 %472, 0
  %491 = select i1 %490, i64 %82, i64 0
  %492 = add i64 %472, %491
  %493 = mul i64 %492, %84
  %494 = getelementptr double, ptr %78, i64 %493
  %495 = getelementptr i8, ptr %494, i64 8
  %496 = load double, ptr %495, align 8
  %497 = fmul double %496, 5.000000e-01
  %498 = sitofp i64 %148 to double
  %499 = fmul double %498, 5.000000e-01
  %500 = fsub double %497, %499
  %501 = fmul double %500, 1.600000e+01
  %502 = fadd double %501, 5.000000e-01
  %503 = call double @llvm.floor.f64(double %502)
  %504 = fptosi double %503 to i64
  %505 = sdiv i64 %489, 16
  %506 = and i64 %489, -9223372036854775793
  %507 = icmp ugt i64 %506, -9223372036854775808
  %508 = add nsw i64 %505, -1
  %509 = select i1 %507, i64 %508, i64 %505
  %510 = sdiv i64 %504, 16
  %511 = and i64 %504, -9223372036854775793
  %512 = icmp ugt i64 %511, -9223372036854775808
  %513 = add nsw i64 %510, -1
  %514 = select i1 %512, i64 %513, i64 %510
  %515 = icmp slt i64 %472, 0
  %516 = select i1 %515, i64 %90, i64 0
  %517 = getelementptr i64, ptr %86, i64 %472
  %518 = getelementptr i64, ptr %517, i64 %516
  %519 = load i64, ptr %518, align 8
  %520 = srem i64 %504, 16
  %521 = icmp slt i64 %520, 0
  %522 = add nsw i64 %520, 16
  %523 = select i1 %521, i64 %522, i64 %520
  %524 = srem i64 %489, 16
  %525 = icmp slt i64 %524, 0
  %526 = add nsw i64 %524, 16
  %527 = select i1 %525, i64 %526, i64 %524
  %528 = icmp slt i64 %519, 0
  %529 = select i1 %528, i64 %142, i64 0
  %530 = add i64 %519, %529
  %531 = icmp slt i64 %523, 0
  %532 = select i1 %531, i64 %144, i64 0
  %533 = add i64 %523, %532
  %534 = icmp slt i64 %527, 0
  %535 = select i1 %534, i64 %146, i64 0
  %536 = add i64 %527, %535
  %537 = mul i64 %144, %146
  %538 = mul i64 %537, %148
  %539 = mul i64 %538, %150
  %540 = mul i64 %146, %148
  %541 = mul i64 %540, %150
  %542 = mul i64 %148, %150
  %543 = mul i64 %530, %539
  %544 = mul i64 %533, %541
  %545 = mul i64 %536, %542
  %546 = getelementptr i8, ptr %138, i64 %543
  %547 = getelementptr i8, ptr %546, i64 %544
  %548 = getelementptr i8, ptr %547, i64 %545
  %549 = icmp sgt i64 %509, -1
  %550 = sub nsw i64 %59, %150
  %551 = icmp sle i64 %509, %550
  %552 = select i1 %549, i1 %551, i1 false
  %553 = icmp sgt i64 %514, -1
  %554 = select i1 %552, i1 %553, i1 false
  br i1 %554, label %460, label %463

555:                                              ; preds = %465
  %556 = load i64, ptr %21, align 8
  %557 = add nsw i64 %466, -1
  store i64 %557, ptr %22, align 8
  %558 = add i64 %556, 1
  store i64 %558, ptr %21, align 8
  %559 = xor i1 %464, true
  %560 = xor i1 %454, true
  %561 = select i1 %559, i1 true, i1 %560
  br i1 %561, label %469, label %468

562:                                              ; preds = %468, %468, %644
  %563 = phi ptr [ %64, %644 ], [ %50, %468 ], [ %50, %468 ]
  %564 = phi i64 [ %74, %644 ], [ %60, %468 ], [ %60, %468 ]
  %565 = icmp slt i64 %556, 0
  %566 = select i1 %565, i64 %126, i64 0
  %567 = add i64 %556, %566
  %568 = icmp slt i64 %519, 0
  %569 = select i1 %568, i64 %128, i64 0
  %570 = add i64 %519, %569
  %571 = icmp slt i64 %523, 0
  %572 = select i1 %571, i64 %130, i64 0
  %573 = add i64 %523, %572
  %574 = icmp slt i64 %527, 0
  %575 = select i1 %574, i64 %132, i64 0
  %576 = add i64 %527, %575
  %577 = mul i64 %128, %130
  %578 = mul i64 %577, %132
  %579 = mul i64 %578, %134
  %580 = mul i64 %579, %136
  %581 = mul i64 %130, %132
  %582 = mul i64 %581, %134
  %583 = mul i64 %582, %136
  %584 = mul i64 %132, %134
  %585 = mul i64 %584, %136
  %586 = mul i64 %134, %136
  %587 = mul i64 %567, %580
  %588 = mul i64 %570, %583
  %589 = mul i64 %573, %585
  %590 = mul i64 %576, %586
  %591 = getelementptr i8, ptr %122, i64 %587
  %592 = getelementptr i8, ptr %591, i64 %588
  %593 = getelementptr i8, ptr %592, i64 %589
  %594 = getelementptr i8, ptr %593, i64 %590
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  %595 = ptrtoint ptr %563 to i64
  %596 = mul nsw i64 %514, %564
  %597 = add nsw i64 %596, %595
  %598 = add nsw i64 %597, %509
  store i64 0, ptr %15, align 8
  %599 = icmp slt i64 %134, 1
  %600 = select i1 %599, i64 0, i64 %134
  store i64 %600, ptr %16, align 8
  br label %601

601:                                              ; preds = %562, %608
  %602 = phi i64 [ %598, %562 ], [ %609, %608 ]
  %603 = load i64, ptr %16, align 8
  %604 = icmp sgt i64 %603, 0
  br i1 %604, label %610, label %470

605:                                              ; preds = %610, %619
  %606 = load i64, ptr %18, align 8
  %607 = icmp sgt i64 %606, 0
  br i1 %607, label %619, label %608

608:                                              ; preds = %605
  %609 = add nsw i64 %602, %564
  br label %601

610:                                              ; preds = %601
  %611 = load i64, ptr %15, align 8
  %612 = add nsw i64 %603, -1
  store i64 %612, ptr %16, align 8
  %613 = add i64 %611, 1
  store i64 %613, ptr %15, align 8
  %614 = mul nsw i64 %611, %136
  store i64 0, ptr %17, align 8
  %615 = icmp slt i64 %136, 1
  %616 = add nuw i64 %136, 7
  %617 = lshr i64 %616, 3
  %618 = select i1 %615, i64 0, i64 %617
  store i64 %618, ptr %18, align 8
  br label %605

619:                                              ; preds = %605
  %620 = load i64, ptr %17, align 8
  %621 = add nsw i64 %606, -1
  store i64 %621, ptr %18, align 8
  %622 = add i64 %620, 8
  store i64 %622, ptr %17, align 8
  %623 = add nsw i64 %614, %620
  %624 = add nsw i64 %602, %620
  %625 = ptrtoint ptr %548 to i64
  %626 = add nsw i64 %623, %625
  %627 = ptrtoint ptr %594 to i64
  %628 = add nsw i64 %623, %627
  %629 = inttoptr i64 %624 to ptr
  %630 = inttoptr i64 %626 to ptr
  %631 = inttoptr i64 %628 to ptr
  %632 = load <8 x i8>, ptr %629, align 1
  %633 = zext <8 x i8> %632 to <8 x i16>
  %634 = load <8 x i8>, ptr %630, align 1
  %635 = zext <8 x i8> %634 to <8 x i16>
  %636 = load <8 x i8>, ptr %631, align 1
  %637 = mul nuw <8 x i16> %633, %635
  %638 = add <8 x i16> %637, splat (i16 128)
  %639 = lshr <8 x i16> %638, splat (i16 8)
  %640 = add <8 x i16> %638, %639
  %641 = lshr <8 x i16> %640, splat (i16 8)
  %642 = trunc nuw <8 x i16> %641 to <8 x i8>
  %643 = add <8 x i8> %636, %642
  store <8 x i8> %643, ptr %629, align 1
  br label %605

644:                                              ; preds = %468, %468
  br label %562

645:                                              ; preds = %469, %469, %763
  %646 = phi ptr [ %64, %763 ], [ %50, %469 ], [ %50, %469 ]
  %647 = phi i64 [ %71, %763 ], [ %57, %469 ], [ %57, %469 ]
  %648 = phi i64 [ %73, %763 ], [ %59, %469 ], [ %59, %469 ]
  %649 = phi i64 [ %74, %763 ], [ %60, %469 ], [ %60, %469 ]
  %650 = phi i64 [ %76, %763 ], [ %62, %469 ], [ %62, %469 ]
  %651 = icmp slt i64 %556, 0
  %652 = select i1 %651, i64 %126, i64 0
  %653 = add i64 %556, %652
  %654 = icmp slt i64 %519, 0
  %655 = select i1 %654, i64 %128, i64 0
  %656 = add i64 %519, %655
  %657 = icmp slt i64 %523, 0
  %658 = select i1 %657, i64 %130, i64 0
  %659 = add i64 %523, %658
  %660 = icmp slt i64 %527, 0
  %661 = select i1 %660, i64 %132, i64 0
  %662 = add i64 %527, %661
  %663 = mul i64 %128, %130
  %664 = mul i64 %663, %132
  %665 = mul i64 %664, %134
  %666 = mul i64 %665, %136
  %667 = mul i64 %130, %132
  %668 = mul i64 %667, %134
  %669 = mul i64 %668, %136
  %670 = mul i64 %132, %134
  %671 = mul i64 %670, %136
  %672 = mul i64 %134, %136
  %673 = mul i64 %653, %666
  %674 = mul i64 %656, %669
  %675 = mul i64 %659, %671
  %676 = mul i64 %662, %672
  %677 = getelementptr i8, ptr %122, i64 %673
  %678 = getelementptr i8, ptr %677, i64 %674
  %679 = getelementptr i8, ptr %678, i64 %675
  %680 = getelementptr i8, ptr %679, i64 %676
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  %681 = sub nsw i64 0, %514
  %682 = call i64 @llvm.smax.i64(i64 %681, i64 0)
  %683 = sub nsw i64 %647, %514
  %684 = call i64 @llvm.smin.i64(i64 %683, i64 %134)
  store i64 %682, ptr %11, align 8
  %685 = sub i64 %684, %682
  %686 = icmp slt i64 %685, 1
  %687 = select i1 %686, i64 0, i64 %685
  store i64 %687, ptr %12, align 8
  br label %688

688:                                              ; preds = %691, %645
  %689 = load i64, ptr %12, align 8
  %690 = icmp sgt i64 %689, 0
  br i1 %690, label %694, label %470

691:                                              ; preds = %694, %705
  %692 = load i64, ptr %14, align 8
  %693 = icmp sgt i64 %692, 0
  br i1 %693, label %705, label %688

694:                                              ; preds = %688
  %695 = load i64, ptr %11, align 8
  %696 = add nsw i64 %689, -1
  store i64 %696, ptr %12, align 8
  %697 = add i64 %695, 1
  store i64 %697, ptr %11, align 8
  %698 = sub nsw i64 0, %509
  %699 = call i64 @llvm.smax.i64(i64 %698, i64 0)
  %700 = sub nsw i64 %648, %509
  %701 = call i64 @llvm.smin.i64(i64 %700, i64 %136)
  store i64 %699, ptr %13, align 8
  %702 = sub i64 %701, %699
  %703 = icmp slt i64 %702, 1
  %704 = select i1 %703, i64 0, i64 %702
  store i64 %704, ptr %14, align 8
  br label %691

705:                                              ; preds = %691
  %706 = load i64, ptr %13, align 8
  %707 = add nsw i64 %692, -1
  store i64 %707, ptr %14, align 8
  %708 = add i64 %706, 1
  store i64 %708, ptr %13, align 8
  %709 = add nsw i64 %514, %695
  %710 = add nsw i64 %509, %706
  %711 = icmp slt i64 %709, 0
  %712 = select i1 %711, i64 %647, i64 0
  %713 = add i64 %709, %712
  %714 = icmp slt i64 %710, 0
  %715 = select i1 %714, i64 %648, i64 0
  %716 = add i64 %710, %715
  %717 = mul i64 %649, %713
  %718 = mul i64 %650, %716
  %719 = getelementptr i8, ptr %646, i64 %717
  %720 = getelementptr i8, ptr %719, i64 %718
  %721 = load i8, ptr %720, align 1
  %722 = icmp slt i64 %695, 0
  %723 = select i1 %722, i64 %148, i64 0
  %724 = add i64 %695, %723
  %725 = icmp slt i64 %706, 0
  %726 = select i1 %725, i64 %150, i64 0
  %727 = mul i64 %724, %150
  %728 = getelementptr i8, ptr %548, i64 %727
  %729 = getelementptr i8, ptr %728, i64 %706
  %730 = getelementptr i8, ptr %729, i64 %726
  %731 = load i8, ptr %730, align 1
  %732 = zext i8 %721 to i64
  %733 = zext i8 %731 to i64
  %734 = mul nuw nsw i64 %732, %733
  %735 = add nuw nsw i64 %734, 128
  %736 = icmp slt i64 %695, 0
  %737 = select i1 %736, i64 %134, i64 0
  %738 = add i64 %695, %737
  %739 = icmp slt i64 %706, 0
  %740 = select i1 %739, i64 %136, i64 0
  %741 = mul i64 %738, %136
  %742 = getelementptr i8, ptr %680, i64 %741
  %743 = getelementptr i8, ptr %742, i64 %706
  %744 = getelementptr i8, ptr %743, i64 %740
  %745 = load i8, ptr %744, align 1
  %746 = lshr i64 %735, 8
  %747 = add nuw nsw i64 %735, %746
  %748 = lshr i64 %747, 8
  %749 = add nsw i64 %514, %695
  %750 = add nsw i64 %509, %706
  %751 = icmp slt i64 %749, 0
  %752 = select i1 %751, i64 %647, i64 0
  %753 = add i64 %749, %752
  %754 = icmp slt i64 %750, 0
  %755 = select i1 %754, i64 %648, i64 0
  %756 = add i64 %750, %755
  %757 = mul i64 %649, %753
  %758 = mul i64 %650, %756
  %759 = getelementptr i8, ptr %646, i64 %757
  %760 = getelementptr i8, ptr %759, i64 %758
  %761 = trunc i64 %748 to i8
  %762 = add i8 %745, %761
  store i8 %762, ptr %760, align 1
  br label %691

763:                                              ; preds = %469, %469
  br label %645

764:                                              ; preds = %457, %469, %468
  %765 = phi i1 [ true, %468 ], [ true, %469 ], [ false, %457 ]
  %766 = phi i32 [ 1, %468 ], [ 1, %469 ], [ 0, %457 ]
  br i1 %765, label %767, label %768

767:                                              ; preds = %764
  br label %768

768:                                              ; preds = %764, %450, %767
  %769 = phi i32 [ %766, %767 ], [ %452, %450 ], [ 0, %764 ]
  ret i32 %769
}

declare double @llvm.floor.f64(double)

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel fill_box_rgb
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)

define i32 @fill_box_rgb(i64 %0, ptr %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, ptr %10) {
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
  %51 = getelementptr i8, ptr %3, i64 %0
  %52 = getelementptr i8, ptr %51, i64 24
  %53 = load ptr, ptr %52, align 8
  %54 = load i64, ptr %50, align 4
  %55 = getelementptr i8, ptr %50, i64 8
  %56 = load i64, ptr %55, align 4
  %57 = load i64, ptr %53, align 4
  %58 = getelementptr i8, ptr %53, i64 8
  %59 = load i64, ptr %58, align 4
  %60 = getelementptr i8, ptr %10, i64 %0
  %61 = load ptr, ptr %60, align 8
  %62 = getelementptr i8, ptr %10, i64 %0
  %63 = getelementptr i8, ptr %62, i64 16
  %64 = load ptr, ptr %63, align 8
  %65 = getelementptr i8, ptr %64, i64 8
  %66 = load i64, ptr %65, align 4
  %67 = icmp slt i64 %66, 1
  br i1 %67, label %68, label %69

68:                                               ; preds = %11
  br label %69

69:                                               ; preds = %11, %68
  %70 = phi i64 [ %66, %68 ], [ 0, %11 ]
  %71 = icmp slt i64 %66, 4
  br i1 %71, label %72, label %73

72:                                               ; preds = %69
  br label %73

73:                                               ; preds = %72, %69
  %74 = phi i64 [ %66, %72 ], [ 3, %69 ]
  %75 = sub i64 %74, %70
  %76 = call i64 @llvm.smax.i64(i64 %75, i64 0)
  %77 = getelementptr i64, ptr %61, i64 %70
  %78 = add i64 %66, -3
  %79 = icmp slt i64 %78, 0
  %80 = icmp sgt i64 %66, -9223372036854775806
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %81 = add nsw i64 %8, %4
  %82 = sitofp i64 %81 to double
  br label %83

83:                                               ; preds = %83, %73
  %84 = phi double [ 0.000000e+00, %73 ], [ %82, %83 ]
  %85 = phi i1 [ true, %73 ], [ false, %83 ]
  br i1 %85, label %83, label %86

86:                                               ; preds = %83
  %87 = fptosi double %84 to i64
  %88 = sitofp i64 %8 to double
  br label %89

89:                                               ; preds = %89, %86
  %90 = phi double [ 0.000000e+00, %86 ], [ %88, %89 ]
  %91 = phi i1 [ true, %86 ], [ false, %89 ]
  br i1 %91, label %89, label %92

92:                                               ; preds = %89
  %93 = fptosi double %90 to i64
  %94 = sub nsw i64 %87, %93
  %95 = call i64 @llvm.smax.i64(i64 %94, i64 0)
  %96 = call i64 @llvm.smin.i64(i64 %28, i64 %95)
  %97 = add nsw i64 %8, %6
  %98 = sitofp i64 %97 to double
  br label %99

99:                                               ; preds = %99, %92
  %100 = phi double [ 0.000000e+00, %92 ], [ %98, %99 ]
  %101 = phi i1 [ true, %92 ], [ false, %99 ]
  br i1 %101, label %99, label %102

102:                                              ; preds = %99
  %103 = fptosi double %100 to i64
  %104 = sitofp i64 %8 to double
  br label %105

105:                                              ; preds = %105, %102
  %106 = phi double [ 0.000000e+00, %102 ], [ %104, %105 ]
  %107 = phi i1 [ true, %102 ], [ false, %105 ]
  br i1 %107, label %105, label %108

108:                                              ; preds = %105
  %109 = fptosi double %106 to i64
  %110 = sub nsw i64 %103, %109
  %111 = call i64 @llvm.smax.i64(i64 %110, i64 0)
  %112 = call i64 @llvm.smin.i64(i64 %28, i64 %111)
  %113 = add nsw i64 %9, %5
  %114 = sitofp i64 %113 to double
  br label %121

115:                                              ; preds = %118, %146
  %116 = load i64, ptr %15, align 8
  %117 = icmp sgt i64 %116, 0
  br i1 %117, label %151, label %209

118:                                              ; preds = %208, %151
  %119 = load i64, ptr %17, align 8
  %120 = icmp sgt i64 %119, 0
  br i1 %120, label %158, label %115

121:                                              ; preds = %121, %108
  %122 = phi double [ 0.000000e+00, %108 ], [ %114, %121 ]
  %123 = phi i1 [ true, %108 ], [ false, %121 ]
  br i1 %123, label %121, label %124

124:                                              ; preds = %121
  %125 = fptosi double %122 to i64
  %126 = sitofp i64 %9 to double
  br label %127

127:                                              ; preds = %127, %124
  %128 = phi double [ 0.000000e+00, %124 ], [ %126, %127 ]
  %129 = phi i1 [ true, %124 ], [ false, %127 ]
  br i1 %129, label %127, label %130

130:                                              ; preds = %127
  %131 = fptosi double %128 to i64
  %132 = sub nsw i64 %125, %131
  %133 = call i64 @llvm.smax.i64(i64 %132, i64 0)
  %134 = call i64 @llvm.smin.i64(i64 %26, i64 %133)
  %135 = add nsw i64 %9, %7
  %136 = sitofp i64 %135 to double
  br label %137

137:                                              ; preds = %137, %130
  %138 = phi double [ 0.000000e+00, %130 ], [ %136, %137 ]
  %139 = phi i1 [ true, %130 ], [ false, %137 ]
  br i1 %139, label %137, label %140

140:                                              ; preds = %137
  %141 = fptosi double %138 to i64
  %142 = sitofp i64 %9 to double
  br label %143

143:                                              ; preds = %143, %140
  %144 = phi double [ 0.000000e+00, %140 ], [ %142, %143 ]
  %145 = phi i1 [ true, %140 ], [ false, %143 ]
  br i1 %145, label %143, label %146

146:                                              ; preds = %143
  %147 = fptosi double %144 to i64
  %148 = sub nsw i64 %141, %147
  %149 = call i64 @llvm.smax.i64(i64 %148, i64 0)
  %150 = call i64 @llvm.smin.i64(i64 %26, i64 %149)
  store i64 0, ptr %14, align 8
  store i64 3, ptr %15, align 8
  br label %115

151:                                              ; preds = %115
  %152 = load i64, ptr %14, align 8
  %153 = add nsw i64 %116, -1
  store i64 %153, ptr %15, align 8
  %154 = add i64 %152, 1
  store i64 %154, ptr %14, align 8
  store i64 %134, ptr %16, align 8
  %155 = sub i64 %150, %134
  %156 = icmp slt i64 %155, 1
  %157 = select i1 %156, i64 0, i64 %155
  store i64 %157, ptr %17, align 8
  br label %118

158:                                              ; preds = %118
  %159 = load i64, ptr %16, align 8
  %160 = add nsw i64 %119, -1
  store i64 %160, ptr %17, align 8
  %161 = add i64 %159, 1
  store i64 %161, ptr %16, align 8
  switch i64 %152, label %209 [
    i64 0, label %162
    i64 -3, label %162
    i64 1, label %206
    i64 -2, label %206
    i64 2, label %207
    i64 -1, label %207
  ]

162:                                              ; preds = %158, %158, %207, %206
  %163 = phi ptr [ %47, %207 ], [ %33, %206 ], [ %19, %158 ], [ %19, %158 ]
  %164 = phi i64 [ %54, %207 ], [ %40, %206 ], [ %26, %158 ], [ %26, %158 ]
  %165 = phi i64 [ %56, %207 ], [ %42, %206 ], [ %28, %158 ], [ %28, %158 ]
  %166 = phi i64 [ %57, %207 ], [ %43, %206 ], [ %29, %158 ], [ %29, %158 ]
  %167 = phi i64 [ %59, %207 ], [ %45, %206 ], [ %31, %158 ], [ %31, %158 ]
  %168 = icmp slt i64 %152, 0
  %169 = select i1 %168, i64 %76, i64 0
  %170 = getelementptr i64, ptr %77, i64 %152
  %171 = getelementptr i64, ptr %170, i64 %169
  %172 = load i64, ptr %171, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  %173 = icmp sgt i64 %112, %96
  %174 = icmp eq i64 %167, 1
  %175 = select i1 %173, i1 %174, i1 false
  br i1 %175, label %176, label %184

176:                                              ; preds = %162
  %177 = ptrtoint ptr %163 to i64
  %178 = mul nsw i64 %159, %166
  %179 = add nsw i64 %178, %177
  %180 = add nsw i64 %179, %96
  %181 = sub nsw i64 %112, %96
  %182 = inttoptr i64 %180 to ptr
  %183 = trunc i64 %172 to i8
  call void @llvm.memset.p0.i64(ptr align 1 %182, i8 %183, i64 %181, i1 false)
  br label %208

184:                                              ; preds = %162
  store i64 %96, ptr %12, align 8
  %185 = sub i64 %112, %96
  %186 = icmp slt i64 %185, 1
  %187 = select i1 %186, i64 0, i64 %185
  store i64 %187, ptr %13, align 8
  br label %188

188:                                              ; preds = %184, %191
  %189 = load i64, ptr %13, align 8
  %190 = icmp sgt i64 %189, 0
  br i1 %190, label %191, label %208

191:                                              ; preds = %188
  %192 = load i64, ptr %12, align 8
  %193 = add nsw i64 %189, -1
  store i64 %193, ptr %13, align 8
  %194 = add i64 %192, 1
  store i64 %194, ptr %12, align 8
  %195 = trunc i64 %172 to i8
  %196 = icmp slt i64 %159, 0
  %197 = select i1 %196, i64 %164, i64 0
  %198 = add i64 %159, %197
  %199 = icmp slt i64 %192, 0
  %200 = select i1 %199, i64 %165, i64 0
  %201 = add i64 %192, %200
  %202 = mul i64 %166, %198
  %203 = mul i64 %167, %201
  %204 = getelementptr i8, ptr %163, i64 %202
  %205 = getelementptr i8, ptr %204, i64 %203
  store i8 %195, ptr %205, align 1
  br label %188

206:                                              ; preds = %158, %158
  br label %162

207:                                              ; preds = %158, %158
  br label %162

208:                                              ; preds = %188, %176
  br label %118

209:                                              ; preds = %115, %158
  %210 = phi i1 [ false, %115 ], [ true, %158 ]
  %211 = phi i32 [ 0, %115 ], [ 1, %158 ]
  br i1 %210, label %212, label %213

212:                                              ; preds = %209
  br label %213

213:                                              ; preds = %209, %212
  %214 = phi i32 [ %211, %212 ], [ 0, %209 ]
  ret i32 %214
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel fill_box_yuv420
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)

declare double @llvm.rint.f64(double)

define i32 @fill_box_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, ptr %10) {
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
  %24 = getelementptr i8, ptr %1, i64 %0
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i8, ptr %1, i64 %0
  %27 = getelementptr i8, ptr %26, i64 16
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr i8, ptr %1, i64 %0
  %30 = getelementptr i8, ptr %29, i64 24
  %31 = load ptr, ptr %30, align 8
  %32 = load i64, ptr %28, align 4
  %33 = getelementptr i8, ptr %28, i64 8
  %34 = load i64, ptr %33, align 4
  %35 = load i64, ptr %31, align 4
  %36 = getelementptr i8, ptr %31, i64 8
  %37 = load i64, ptr %36, align 4
  %38 = getelementptr i8, ptr %2, i64 %0
  %39 = load ptr, ptr %38, align 8
  %40 = getelementptr i8, ptr %2, i64 %0
  %41 = getelementptr i8, ptr %40, i64 16
  %42 = load ptr, ptr %41, align 8
  %43 = getelementptr i8, ptr %2, i64 %0
  %44 = getelementptr i8, ptr %43, i64 24
  %45 = load ptr, ptr %44, align 8
  %46 = load i64, ptr %42, align 4
  %47 = getelementptr i8, ptr %42, i64 8
  %48 = load i64, ptr %47, align 4
  %49 = load i64, ptr %45, align 4
  %50 = getelementptr i8, ptr %45, i64 8
  %51 = load i64, ptr %50, align 4
  %52 = getelementptr i8, ptr %3, i64 %0
  %53 = load ptr, ptr %52, align 8
  %54 = getelementptr i8, ptr %3, i64 %0
  %55 = getelementptr i8, ptr %54, i64 16
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr i8, ptr %3, i64 %0
  %58 = getelementptr i8, ptr %57, i64 24
  %59 = load ptr, ptr %58, align 8
  %60 = load i64, ptr %56, align 4
  %61 = getelementptr i8, ptr %56, i64 8
  %62 = load i64, ptr %61, align 4
  %63 = load i64, ptr %59, align 4
  %64 = getelementptr i8, ptr %59, i64 8
  %65 = load i64, ptr %64, align 4
  %66 = getelementptr i8, ptr %10, i64 %0
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr i8, ptr %10, i64 %0
  %69 = getelementptr i8, ptr %68, i64 16
  %70 = load ptr, ptr %69, align 8
  %71 = getelementptr i8, ptr %70, i64 8
  %72 = load i64, ptr %71, align 4
  %73 = icmp slt i64 %72, 1
  br i1 %73, label %74, label %75

74:                                               ; preds = %11
  br label %75

75:                                               ; preds = %11, %74
  %76 = phi i64 [ %72, %74 ], [ 0, %11 ]
  %77 = icmp slt i64 %72, 2
  br i1 %77, label %78, label %79

78:                                               ; preds = %75
  br label %79

79:                                               ; preds = %78, %75
  %80 = phi i64 [ %72, %78 ], [ 1, %75 ]
  %81 = sub i64 %80, %76
  %82 = call i64 @llvm.smax.i64(i64 %81, i64 0)
  %83 = getelementptr i64, ptr %67, i64 %76
  %84 = add i64 %72, -2
  %85 = icmp slt i64 %84, 0
  br i1 %85, label %208, label %209

86:                                               ; preds = %86, %213
  %87 = phi double [ 0.000000e+00, %213 ], [ %219, %86 ]
  %88 = phi i1 [ true, %213 ], [ false, %86 ]
  br i1 %88, label %86, label %89

89:                                               ; preds = %86
  %90 = fptosi double %87 to i64
  %91 = sitofp i64 %8 to double
  br label %92

92:                                               ; preds = %92, %89
  %93 = phi double [ 0.000000e+00, %89 ], [ %91, %92 ]
  %94 = phi i1 [ true, %89 ], [ false, %92 ]
  br i1 %94, label %92, label %95

95:                                               ; preds = %92
  %96 = fptosi double %93 to i64
  %97 = sub nsw i64 %90, %96
  %98 = call i64 @llvm.smax.i64(i64 %97, i64 0)
  %99 = call i64 @llvm.smin.i64(i64 %34, i64 %98)
  %100 = add nsw i64 %8, %6
  %101 = sitofp i64 %100 to double
  br label %102

102:                                              ; preds = %102, %95
  %103 = phi double [ 0.000000e+00, %95 ], [ %101, %102 ]
  %104 = phi i1 [ true, %95 ], [ false, %102 ]
  br i1 %104, label %102, label %105

105:                                              ; preds = %102
  %106 = fptosi double %103 to i64
  %107 = sitofp i64 %8 to double
  br label %108

108:                                              ; preds = %108, %105
  %109 = phi double [ 0.000000e+00, %105 ], [ %107, %108 ]
  %110 = phi i1 [ true, %105 ], [ false, %108 ]
  br i1 %110, label %108, label %111

111:                                              ; preds = %108
  %112 = fptosi double %109 to i64
  %113 = sub nsw i64 %106, %112
  %114 = call i64 @llvm.smax.i64(i64 %113, i64 0)
  %115 = call i64 @llvm.smin.i64(i64 %34, i64 %114)
  %116 = add nsw i64 %9, %5
  %117 = sitofp i64 %116 to double
  br label %124

118:                                              ; preds = %121, %149
  %119 = load i64, ptr %21, align 8
  %120 = icmp sgt i64 %119, 0
  br i1 %120, label %154, label %205

121:                                              ; preds = %204, %154
  %122 = load i64, ptr %23, align 8
  %123 = icmp sgt i64 %122, 0
  br i1 %123, label %161, label %118

124:                                              ; preds = %124, %111
  %125 = phi double [ 0.000000e+00, %111 ], [ %117, %124 ]
  %126 = phi i1 [ true, %111 ], [ false, %124 ]
  br i1 %126, label %124, label %127

127:                                              ; preds = %124
  %128 = fptosi double %125 to i64
  %129 = sitofp i64 %9 to double
  br label %130

130:                                              ; preds = %130, %127
  %131 = phi double [ 0.000000e+00, %127 ], [ %129, %130 ]
  %132 = phi i1 [ true, %127 ], [ false, %130 ]
  br i1 %132, label %130, label %133

133:                                              ; preds = %130
  %134 = fptosi double %131 to i64
  %135 = sub nsw i64 %128, %134
  %136 = call i64 @llvm.smax.i64(i64 %135, i64 0)
  %137 = call i64 @llvm.smin.i64(i64 %32, i64 %136)
  %138 = add nsw i64 %9, %7
  %139 = sitofp i64 %138 to double
  br label %140

140:                                              ; preds = %140, %133
  %141 = phi double [ 0.000000e+00, %133 ], [ %139, %140 ]
  %142 = phi i1 [ true, %133 ], [ false, %140 ]
  br i1 %142, label %140, label %143

143:                                              ; preds = %140
  %144 = fptosi double %141 to i64
  %145 = sitofp i64 %9 to double
  br label %146

146:                                              ; preds = %146, %143
  %147 = phi double [ 0.000000e+00, %143 ], [ %145, %146 ]
  %148 = phi i1 [ true, %143 ], [ false, %146 ]
  br i1 %148, label %146, label %149

149:                                              ; preds = %146
  %150 = fptosi double %147 to i64
  %151 = sub nsw i64 %144, %150
  %152 = call i64 @llvm.smax.i64(i64 %151, i64 0)
  %153 = call i64 @llvm.smin.i64(i64 %32, i64 %152)
  store i64 0, ptr %20, align 8
  store i64 1, ptr %21, align 8
  br label %118

154:                                              ; preds = %118
  %155 = load i64, ptr %20, align 8
  %156 = add nsw i64 %119, -1
  store i64 %156, ptr %21, align 8
  %157 = add i64 %155, 1
  store i64 %157, ptr %20, align 8
  store i64 %137, ptr %22, align 8
  %158 = sub i64 %153, %137
  %159 = icmp slt i64 %158, 1
  %160 = select i1 %159, i64 0, i64 %158
  store i64 %160, ptr %23, align 8
  br label %121

161:                                              ; preds = %121
  %162 = load i64, ptr %22, align 8
  %163 = add nsw i64 %122, -1
  store i64 %163, ptr %23, align 8
  %164 = add i64 %162, 1
  store i64 %164, ptr %22, align 8
  switch i64 %155, label %205 [
    i64 0, label %165
    i64 -1, label %165
  ]

165:                                              ; preds = %161, %161
  %166 = icmp slt i64 %155, 0
  %167 = select i1 %166, i64 %82, i64 0
  %168 = getelementptr i64, ptr %83, i64 %155
  %169 = getelementptr i64, ptr %168, i64 %167
  %170 = load i64, ptr %169, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  %171 = icmp sgt i64 %115, %99
  %172 = icmp eq i64 %37, 1
  %173 = select i1 %171, i1 %172, i1 false
  br i1 %173, label %174, label %182

174:                                              ; preds = %165
  %175 = ptrtoint ptr %25 to i64
  %176 = mul nsw i64 %162, %35
  %177 = add nsw i64 %176, %175
  %178 = add nsw i64 %177, %99
  %179 = sub nsw i64 %115, %99
  %180 = inttoptr i64 %178 to ptr
  %181 = trunc i64 %170 to i8
  call void @llvm.memset.p0.i64(ptr align 1 %180, i8 %181, i64 %179, i1 false)
  br label %204

182:                                              ; preds = %165
  store i64 %99, ptr %18, align 8
  %183 = sub i64 %115, %99
  %184 = icmp slt i64 %183, 1
  %185 = select i1 %184, i64 0, i64 %183
  store i64 %185, ptr %19, align 8
  br label %186

186:                                              ; preds = %182, %189
  %187 = load i64, ptr %19, align 8
  %188 = icmp sgt i64 %187, 0
  br i1 %188, label %189, label %204

189:                                              ; preds = %186
  %190 = load i64, ptr %18, align 8
  %191 = add nsw i64 %187, -1
  store i64 %191, ptr %19, align 8
  %192 = add i64 %190, 1
  store i64 %192, ptr %18, align 8
  %193 = trunc i64 %170 to i8
  %194 = icmp slt i64 %162, 0
  %195 = select i1 %194, i64 %32, i64 0
  %196 = add i64 %162, %195
  %197 = icmp slt i64 %190, 0
  %198 = select i1 %197, i64 %34, i64 0
  %199 = add i64 %190, %198
  %200 = mul i64 %35, %196
  %201 = mul i64 %37, %199
  %202 = getelementptr i8, ptr %25, i64 %200
  %203 = getelementptr i8, ptr %202, i64 %201
  store i8 %193, ptr %203, align 1
  br label %186

204:                                              ; preds = %186, %174
  br label %121

205:                                              ; preds = %118, %161
  %206 = phi i1 [ true, %161 ], [ false, %118 ]
  %207 = phi i32 [ 1, %161 ], [ 0, %118 ]
  br i1 %206, label %376, label %220

208:                                              ; preds = %79
  br label %209

209:                                              ; preds = %208, %79
  %210 = phi i64 [ 0, %208 ], [ %84, %79 ]
  %211 = icmp sgt i64 %72, -9223372036854775807
  br i1 %211, label %213, label %212

212:                                              ; preds = %209
  br label %213

213:                                              ; preds = %209, %212
  %214 = phi i64 [ %72, %212 ], [ %210, %209 ]
  %215 = sub i64 %72, %214
  %216 = call i64 @llvm.smax.i64(i64 %215, i64 0)
  %217 = getelementptr i64, ptr %67, i64 %214
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  %218 = add nsw i64 %8, %4
  %219 = sitofp i64 %218 to double
  br label %86

220:                                              ; preds = %205
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %221 = add nsw i64 %8, %4
  %222 = sitofp i64 %221 to double
  %223 = fmul double %222, 5.000000e-01
  br label %224

224:                                              ; preds = %227, %220
  %225 = phi double [ 0.000000e+00, %220 ], [ %228, %227 ]
  %226 = phi i1 [ true, %220 ], [ false, %227 ]
  br i1 %226, label %227, label %229

227:                                              ; preds = %224
  %228 = call double @llvm.rint.f64(double %223)
  br label %224

229:                                              ; preds = %224
  %230 = fptosi double %225 to i64
  %231 = sitofp i64 %8 to double
  %232 = fmul double %231, 5.000000e-01
  br label %233

233:                                              ; preds = %236, %229
  %234 = phi double [ 0.000000e+00, %229 ], [ %237, %236 ]
  %235 = phi i1 [ true, %229 ], [ false, %236 ]
  br i1 %235, label %236, label %238

236:                                              ; preds = %233
  %237 = call double @llvm.rint.f64(double %232)
  br label %233

238:                                              ; preds = %233
  %239 = fptosi double %234 to i64
  %240 = sub nsw i64 %230, %239
  %241 = call i64 @llvm.smax.i64(i64 %240, i64 0)
  %242 = call i64 @llvm.smin.i64(i64 %48, i64 %241)
  %243 = add nsw i64 %8, %6
  %244 = sitofp i64 %243 to double
  %245 = fmul double %244, 5.000000e-01
  br label %246

246:                                              ; preds = %249, %238
  %247 = phi double [ 0.000000e+00, %238 ], [ %250, %249 ]
  %248 = phi i1 [ true, %238 ], [ false, %249 ]
  br i1 %248, label %249, label %251

249:                                              ; preds = %246
  %250 = call double @llvm.rint.f64(double %245)
  br label %246

251:                                              ; preds = %246
  %252 = fptosi double %247 to i64
  %253 = sitofp i64 %8 to double
  %254 = fmul double %253, 5.000000e-01
  br label %255

255:                                              ; preds = %258, %251
  %256 = phi double [ 0.000000e+00, %251 ], [ %259, %258 ]
  %257 = phi i1 [ true, %251 ], [ false, %258 ]
  br i1 %257, label %258, label %260

258:                                              ; preds = %255
  %259 = call double @llvm.rint.f64(double %254)
  br label %255

260:                                              ; preds = %255
  %261 = fptosi double %256 to i64
  %262 = sub nsw i64 %252, %261
  %263 = call i64 @llvm.smax.i64(i64 %262, i64 0)
  %264 = call i64 @llvm.smin.i64(i64 %48, i64 %263)
  %265 = add nsw i64 %9, %5
  %266 = sitofp i64 %265 to double
  %267 = fmul double %266, 5.000000e-01
  br label %274

268:                                              ; preds = %271, %310
  %269 = load i64, ptr %15, align 8
  %270 = icmp sgt i64 %269, 0
  br i1 %270, label %315, label %372

271:                                              ; preds = %371, %315
  %272 = load i64, ptr %17, align 8
  %273 = icmp sgt i64 %272, 0
  br i1 %273, label %322, label %268

274:                                              ; preds = %277, %260
  %275 = phi double [ 0.000000e+00, %260 ], [ %278, %277 ]
  %276 = phi i1 [ true, %260 ], [ false, %277 ]
  br i1 %276, label %277, label %279

277:                                              ; preds = %274
  %278 = call double @llvm.rint.f64(double %267)
  br label %274

279:                                              ; preds = %274
  %280 = fptosi double %275 to i64
  %281 = sitofp i64 %9 to double
  %282 = fmul double %281, 5.000000e-01
  br label %283

283:                                              ; preds = %286, %279
  %284 = phi double [ 0.000000e+00, %279 ], [ %287, %286 ]
  %285 = phi i1 [ true, %279 ], [ false, %286 ]
  br i1 %285, label %286, label %288

286:                                              ; preds = %283
  %287 = call double @llvm.rint.f64(double %282)
  br label %283

288:                                              ; preds = %283
  %289 = fptosi double %284 to i64
  %290 = sub nsw i64 %280, %289
  %291 = call i64 @llvm.smax.i64(i64 %290, i64 0)
  %292 = call i64 @llvm.smin.i64(i64 %46, i64 %291)
  %293 = add nsw i64 %9, %7
  %294 = sitofp i64 %293 to double
  %295 = fmul double %294, 5.000000e-01
  br label %296

296:                                              ; preds = %299, %288
  %297 = phi double [ 0.000000e+00, %288 ], [ %300, %299 ]
  %298 = phi i1 [ true, %288 ], [ false, %299 ]
  br i1 %298, label %299, label %301

299:                                              ; preds = %296
  %300 = call double @llvm.rint.f64(double %295)
  br label %296

301:                                              ; preds = %296
  %302 = fptosi double %297 to i64
  %303 = sitofp i64 %9 to double
  %304 = fmul double %303, 5.000000e-01
  br label %305

305:                                              ; preds = %308, %301
  %306 = phi double [ 0.000000e+00, %301 ], [ %309, %308 ]
  %307 = phi i1 [ true, %301 ], [ false, %308 ]
  br i1 %307, label %308, label %310

308:                                              ; preds = %305
  %309 = call double @llvm.rint.f64(double %304)
  br label %305

310:                                              ; preds = %305
  %311 = fptosi double %306 to i64
  %312 = sub nsw i64 %302, %311
  %313 = call i64 @llvm.smax.i64(i64 %312, i64 0)
  %314 = call i64 @llvm.smin.i64(i64 %46, i64 %313)
  store i64 0, ptr %14, align 8
  store i64 2, ptr %15, align 8
  br label %268

315:                                              ; preds = %268
  %316 = load i64, ptr %14, align 8
  %317 = add nsw i64 %269, -1
  store i64 %317, ptr %15, align 8
  %318 = add i64 %316, 1
  store i64 %318, ptr %14, align 8
  store i64 %292, ptr %16, align 8
  %319 = sub i64 %314, %292
  %320 = icmp slt i64 %319, 1
  %321 = select i1 %320, i64 0, i64 %319
  store i64 %321, ptr %17, align 8
  br label %271

322:                                              ; preds = %271
  %323 = load i64, ptr %16, align 8
  %324 = add nsw i64 %272, -1
  store i64 %324, ptr %17, align 8
  %325 = add i64 %323, 1
  store i64 %325, ptr %16, align 8
  switch i64 %316, label %372 [
    i64 0, label %326
    i64 -2, label %326
    i64 1, label %370
    i64 -1, label %370
  ]

326:                                              ; preds = %322, %322, %370
  %327 = phi ptr [ %53, %370 ], [ %39, %322 ], [ %39, %322 ]
  %328 = phi i64 [ %60, %370 ], [ %46, %322 ], [ %46, %322 ]
  %329 = phi i64 [ %62, %370 ], [ %48, %322 ], [ %48, %322 ]
  %330 = phi i64 [ %63, %370 ], [ %49, %322 ], [ %49, %322 ]
  %331 = phi i64 [ %65, %370 ], [ %51, %322 ], [ %51, %322 ]
  %332 = icmp slt i64 %316, 0
  %333 = select i1 %332, i64 %216, i64 0
  %334 = getelementptr i64, ptr %217, i64 %316
  %335 = getelementptr i64, ptr %334, i64 %333
  %336 = load i64, ptr %335, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  %337 = icmp slt i64 %241, %264
  %338 = icmp eq i64 %331, 1
  %339 = select i1 %337, i1 %338, i1 false
  br i1 %339, label %340, label %348

340:                                              ; preds = %326
  %341 = ptrtoint ptr %327 to i64
  %342 = mul nsw i64 %323, %330
  %343 = add nsw i64 %342, %341
  %344 = add nsw i64 %343, %242
  %345 = sub nsw i64 %264, %242
  %346 = inttoptr i64 %344 to ptr
  %347 = trunc i64 %336 to i8
  call void @llvm.memset.p0.i64(ptr align 1 %346, i8 %347, i64 %345, i1 false)
  br label %371

348:                                              ; preds = %326
  store i64 %242, ptr %12, align 8
  %349 = sub i64 %264, %242
  %350 = icmp slt i64 %349, 1
  %351 = select i1 %350, i64 0, i64 %349
  store i64 %351, ptr %13, align 8
  br label %352

352:                                              ; preds = %348, %355
  %353 = load i64, ptr %13, align 8
  %354 = icmp sgt i64 %353, 0
  br i1 %354, label %355, label %371

355:                                              ; preds = %352
  %356 = load i64, ptr %12, align 8
  %357 = add nsw i64 %353, -1
  store i64 %357, ptr %13, align 8
  %358 = add i64 %356, 1
  store i64 %358, ptr %12, align 8
  %359 = trunc i64 %336 to i8
  %360 = icmp slt i64 %323, 0
  %361 = select i1 %360, i64 %328, i64 0
  %362 = add i64 %323, %361
  %363 = icmp slt i64 %356, 0
  %364 = select i1 %363, i64 %329, i64 0
  %365 = add i64 %356, %364
  %366 = mul i64 %330, %362
  %367 = mul i64 %331, %365
  %368 = getelementptr i8, ptr %327, i64 %366
  %369 = getelementptr i8, ptr %368, i64 %367
  store i8 %359, ptr %369, align 1
  br label %352

370:                                              ; preds = %322, %322
  br label %326

371:                                              ; preds = %352, %340
  br label %271

372:                                              ; preds = %268, %322
  %373 = phi i1 [ false, %268 ], [ true, %322 ]
  %374 = phi i32 [ 0, %268 ], [ 1, %322 ]
  br i1 %373, label %375, label %376

375:                                              ; preds = %372
  br label %376

376:                                              ; preds = %372, %205, %375
  %377 = phi i32 [ %374, %375 ], [ %207, %205 ], [ 0, %372 ]
  ret i32 %377
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel copy_box_rgb
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg)

define i32 @copy_box_rgb(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14) {
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
  %55 = getelementptr i8, ptr %3, i64 %0
  %56 = getelementptr i8, ptr %55, i64 24
  %57 = load ptr, ptr %56, align 8
  %58 = load i64, ptr %54, align 4
  %59 = getelementptr i8, ptr %54, i64 8
  %60 = load i64, ptr %59, align 4
  %61 = load i64, ptr %57, align 4
  %62 = getelementptr i8, ptr %57, i64 8
  %63 = load i64, ptr %62, align 4
  %64 = getelementptr i8, ptr %4, i64 %0
  %65 = load ptr, ptr %64, align 8
  %66 = getelementptr i8, ptr %4, i64 %0
  %67 = getelementptr i8, ptr %66, i64 16
  %68 = load ptr, ptr %67, align 8
  %69 = getelementptr i8, ptr %4, i64 %0
  %70 = getelementptr i8, ptr %69, i64 24
  %71 = load ptr, ptr %70, align 8
  %72 = load i64, ptr %68, align 4
  %73 = getelementptr i8, ptr %68, i64 8
  %74 = load i64, ptr %73, align 4
  %75 = load i64, ptr %71, align 4
  %76 = getelementptr i8, ptr %71, i64 8
  %77 = load i64, ptr %76, align 4
  %78 = getelementptr i8, ptr %5, i64 %0
  %79 = load ptr, ptr %78, align 8
  %80 = getelementptr i8, ptr %5, i64 %0
  %81 = getelementptr i8, ptr %80, i64 16
  %82 = load ptr, ptr %81, align 8
  %83 = getelementptr i8, ptr %5, i64 %0
  %84 = getelementptr i8, ptr %83, i64 24
  %85 = load ptr, ptr %84, align 8
  %86 = load i64, ptr %82, align 4
  %87 = getelementptr i8, ptr %82, i64 8
  %88 = load i64, ptr %87, align 4
  %89 = load i64, ptr %85, align 4
  %90 = getelementptr i8, ptr %85, i64 8
  %91 = load i64, ptr %90, align 4
  %92 = getelementptr i8, ptr %6, i64 %0
  %93 = load ptr, ptr %92, align 8
  %94 = getelementptr i8, ptr %6, i64 %0
  %95 = getelementptr i8, ptr %94, i64 16
  %96 = load ptr, ptr %95, align 8
  %97 = getelementptr i8, ptr %6, i64 %0
  %98 = getelementptr i8, ptr %97, i64 24
  %99 = load ptr, ptr %98, align 8
  %100 = load i64, ptr %96, align 4
  %101 = getelementptr i8, ptr %96, i64 8
  %102 = load i64, ptr %101, align 4
  %103 = load i64, ptr %99, align 4
  %104 = getelementptr i8, ptr %99, i64 8
  %105 = load i64, ptr %104, align 4
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  %106 = add nsw i64 %13, %7
  %107 = srem i64 %106, 4
  %108 = icmp slt i64 %107, 0
  %109 = add nsw i64 %107, 4
  %110 = select i1 %108, i64 %109, i64 %107
  %111 = add nsw i64 %14, %8
  %112 = srem i64 %111, 4
  %113 = icmp slt i64 %112, 0
  %114 = add nsw i64 %112, 4
  %115 = select i1 %113, i64 %114, i64 %112
  %116 = add nsw i64 %110, %9
  %117 = sitofp i64 %116 to double
  br label %125

118:                                              ; preds = %215
  store i64 0, ptr %18, align 8
  store i64 3, ptr %19, align 8
  br label %119

119:                                              ; preds = %122, %118
  %120 = load i64, ptr %19, align 8
  %121 = icmp sgt i64 %120, 0
  br i1 %121, label %226, label %300

122:                                              ; preds = %299, %230
  %123 = load i64, ptr %21, align 8
  %124 = icmp sgt i64 %123, 0
  br i1 %124, label %240, label %119

125:                                              ; preds = %125, %15
  %126 = phi double [ 0.000000e+00, %15 ], [ %117, %125 ]
  %127 = phi i1 [ true, %15 ], [ false, %125 ]
  br i1 %127, label %125, label %128

128:                                              ; preds = %125
  %129 = fptosi double %126 to i64
  %130 = sitofp i64 %110 to double
  br label %131

131:                                              ; preds = %131, %128
  %132 = phi double [ 0.000000e+00, %128 ], [ %130, %131 ]
  %133 = phi i1 [ true, %128 ], [ false, %131 ]
  br i1 %133, label %131, label %134

134:                                              ; preds = %131
  %135 = fptosi double %132 to i64
  %136 = sub nsw i64 %129, %135
  %137 = call i64 @llvm.smax.i64(i64 %136, i64 0)
  %138 = call i64 @llvm.smin.i64(i64 %102, i64 %137)
  %139 = add nsw i64 %110, %11
  %140 = sitofp i64 %139 to double
  br label %141

141:                                              ; preds = %141, %134
  %142 = phi double [ 0.000000e+00, %134 ], [ %140, %141 ]
  %143 = phi i1 [ true, %134 ], [ false, %141 ]
  br i1 %143, label %141, label %144

144:                                              ; preds = %141
  %145 = fptosi double %142 to i64
  %146 = sitofp i64 %110 to double
  br label %147

147:                                              ; preds = %147, %144
  %148 = phi double [ 0.000000e+00, %144 ], [ %146, %147 ]
  %149 = phi i1 [ true, %144 ], [ false, %147 ]
  br i1 %149, label %147, label %150

150:                                              ; preds = %147
  %151 = fptosi double %148 to i64
  %152 = sub nsw i64 %145, %151
  %153 = call i64 @llvm.smax.i64(i64 %152, i64 0)
  %154 = call i64 @llvm.smin.i64(i64 %102, i64 %153)
  %155 = add nsw i64 %115, %10
  %156 = sitofp i64 %155 to double
  br label %157

157:                                              ; preds = %157, %150
  %158 = phi double [ 0.000000e+00, %150 ], [ %156, %157 ]
  %159 = phi i1 [ true, %150 ], [ false, %157 ]
  br i1 %159, label %157, label %160

160:                                              ; preds = %157
  %161 = fptosi double %158 to i64
  %162 = sitofp i64 %115 to double
  br label %163

163:                                              ; preds = %163, %160
  %164 = phi double [ 0.000000e+00, %160 ], [ %162, %163 ]
  %165 = phi i1 [ true, %160 ], [ false, %163 ]
  br i1 %165, label %163, label %166

166:                                              ; preds = %163
  %167 = fptosi double %164 to i64
  %168 = sub nsw i64 %161, %167
  %169 = call i64 @llvm.smax.i64(i64 %168, i64 0)
  %170 = call i64 @llvm.smin.i64(i64 %100, i64 %169)
  %171 = add nsw i64 %115, %12
  %172 = sitofp i64 %171 to double
  br label %173

173:                                              ; preds = %173, %166
  %174 = phi double [ 0.000000e+00, %166 ], [ %172, %173 ]
  %175 = phi i1 [ true, %166 ], [ false, %173 ]
  br i1 %175, label %173, label %176

176:                                              ; preds = %173
  %177 = fptosi double %174 to i64
  %178 = sitofp i64 %115 to double
  br label %179

179:                                              ; preds = %179, %176
  %180 = phi double [ 0.000000e+00, %176 ], [ %178, %179 ]
  %181 = phi i1 [ true, %176 ], [ false, %179 ]
  br i1 %181, label %179, label %182

182:                                              ; preds = %179
  %183 = fptosi double %180 to i64
  %184 = sub nsw i64 %177, %183
  %185 = call i64 @llvm.smax.i64(i64 %184, i64 0)
  %186 = call i64 @llvm.smin.i64(i64 %100, i64 %185)
  %187 = add nsw i64 %7, %9
  %188 = add nsw i64 %13, %187
  %189 = sitofp i64 %188 to double
  br label %190

190:                                              ; preds = %190, %182
  %191 = phi double [ 0.000000e+00, %182 ], [ %189, %190 ]
  %192 = phi i1 [ true, %182 ], [ false, %190 ]
  br i1 %192, label %190, label %193

193:                                              ; preds = %190
  %194 = fptosi double %191 to i64
  %195 = sitofp i64 %13 to double
  br label %196

196:                                              ; preds = %196, %193
  %197 = phi double [ 0.000000e+00, %193 ], [ %195, %196 ]
  %198 = phi i1 [ true, %193 ], [ false, %196 ]
  br i1 %198, label %196, label %199

199:                                              ; preds = %196
  %200 = fptosi double %197 to i64
  %201 = sub nsw i64 %194, %200
  %202 = call i64 @llvm.smax.i64(i64 %201, i64 0)
  %203 = add nsw i64 %8, %10
  %204 = add nsw i64 %14, %203
  %205 = sitofp i64 %204 to double
  br label %206

206:                                              ; preds = %206, %199
  %207 = phi double [ 0.000000e+00, %199 ], [ %205, %206 ]
  %208 = phi i1 [ true, %199 ], [ false, %206 ]
  br i1 %208, label %206, label %209

209:                                              ; preds = %206
  %210 = fptosi double %207 to i64
  %211 = sitofp i64 %14 to double
  br label %212

212:                                              ; preds = %212, %209
  %213 = phi double [ 0.000000e+00, %209 ], [ %211, %212 ]
  %214 = phi i1 [ true, %209 ], [ false, %212 ]
  br i1 %214, label %212, label %215

215:                                              ; preds = %212
  %216 = fptosi double %213 to i64
  %217 = sub nsw i64 %210, %216
  %218 = call i64 @llvm.smax.i64(i64 %217, i64 0)
  %219 = sub nsw i64 %154, %138
  %220 = sub nsw i64 %32, %202
  %221 = call i64 @llvm.smin.i64(i64 %220, i64 %219)
  %222 = sub nsw i64 %186, %170
  %223 = sub nsw i64 %30, %218
  %224 = call i64 @llvm.smin.i64(i64 %223, i64 %222)
  %225 = icmp slt i64 %221, 1
  br i1 %225, label %300, label %118

226:                                              ; preds = %119
  %227 = load i64, ptr %18, align 8
  %228 = add nsw i64 %120, -1
  store i64 %228, ptr %19, align 8
  %229 = add i64 %227, 1
  store i64 %229, ptr %18, align 8
  switch i64 %227, label %300 [
    i64 0, label %230
    i64 -3, label %230
    i64 1, label %238
    i64 -2, label %238
    i64 2, label %239
    i64 -1, label %239
  ]

230:                                              ; preds = %226, %226, %239, %238
  %231 = phi ptr [ %93, %239 ], [ %79, %238 ], [ %65, %226 ], [ %65, %226 ]
  %232 = phi i64 [ %100, %239 ], [ %86, %238 ], [ %72, %226 ], [ %72, %226 ]
  %233 = phi i64 [ %102, %239 ], [ %88, %238 ], [ %74, %226 ], [ %74, %226 ]
  %234 = phi i64 [ %103, %239 ], [ %89, %238 ], [ %75, %226 ], [ %75, %226 ]
  %235 = phi i64 [ %105, %239 ], [ %91, %238 ], [ %77, %226 ], [ %77, %226 ]
  store i64 0, ptr %20, align 8
  %236 = icmp slt i64 %224, 1
  %237 = select i1 %236, i64 0, i64 %224
  store i64 %237, ptr %21, align 8
  br label %122

238:                                              ; preds = %226, %226
  br label %230

239:                                              ; preds = %226, %226
  br label %230

240:                                              ; preds = %122
  %241 = load i64, ptr %20, align 8
  %242 = add nsw i64 %123, -1
  store i64 %242, ptr %21, align 8
  %243 = add i64 %241, 1
  store i64 %243, ptr %20, align 8
  switch i64 %227, label %300 [
    i64 0, label %244
    i64 -3, label %244
    i64 1, label %297
    i64 -2, label %297
    i64 2, label %298
    i64 -1, label %298
  ]

244:                                              ; preds = %240, %240, %298, %297
  %245 = phi ptr [ %51, %298 ], [ %37, %297 ], [ %23, %240 ], [ %23, %240 ]
  %246 = phi i64 [ %58, %298 ], [ %44, %297 ], [ %30, %240 ], [ %30, %240 ]
  %247 = phi i64 [ %60, %298 ], [ %46, %297 ], [ %32, %240 ], [ %32, %240 ]
  %248 = phi i64 [ %61, %298 ], [ %47, %297 ], [ %33, %240 ], [ %33, %240 ]
  %249 = phi i64 [ %63, %298 ], [ %49, %297 ], [ %35, %240 ], [ %35, %240 ]
  %250 = add nsw i64 %218, %241
  %251 = add nsw i64 %170, %241
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %252 = icmp eq i64 %249, 1
  %253 = icmp eq i64 %235, 1
  %254 = select i1 %252, i1 %253, i1 false
  br i1 %254, label %255, label %266

255:                                              ; preds = %244
  %256 = ptrtoint ptr %245 to i64
  %257 = mul nsw i64 %250, %248
  %258 = add nsw i64 %257, %256
  %259 = add nsw i64 %258, %202
  %260 = ptrtoint ptr %231 to i64
  %261 = mul nsw i64 %251, %234
  %262 = add nsw i64 %261, %260
  %263 = add nsw i64 %262, %138
  %264 = inttoptr i64 %259 to ptr
  %265 = inttoptr i64 %263 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %264, ptr align 1 %265, i64 %221, i1 false)
  br label %299

266:                                              ; preds = %244
  store i64 0, ptr %16, align 8
  store i64 %221, ptr %17, align 8
  br label %267

267:                                              ; preds = %266, %270
  %268 = load i64, ptr %17, align 8
  %269 = icmp sgt i64 %268, 0
  br i1 %269, label %270, label %299

270:                                              ; preds = %267
  %271 = load i64, ptr %16, align 8
  %272 = add nsw i64 %268, -1
  store i64 %272, ptr %17, align 8
  %273 = add i64 %271, 1
  store i64 %273, ptr %16, align 8
  %274 = add nsw i64 %138, %271
  %275 = icmp slt i64 %251, 0
  %276 = select i1 %275, i64 %232, i64 0
  %277 = add i64 %251, %276
  %278 = icmp slt i64 %274, 0
  %279 = select i1 %278, i64 %233, i64 0
  %280 = add i64 %274, %279
  %281 = mul i64 %234, %277
  %282 = mul i64 %235, %280
  %283 = getelementptr i8, ptr %231, i64 %281
  %284 = getelementptr i8, ptr %283, i64 %282
  %285 = load i8, ptr %284, align 1
  %286 = add nsw i64 %202, %271
  %287 = icmp slt i64 %250, 0
  %288 = select i1 %287, i64 %246, i64 0
  %289 = add i64 %250, %288
  %290 = icmp slt i64 %286, 0
  %291 = select i1 %290, i64 %247, i64 0
  %292 = add i64 %286, %291
  %293 = mul i64 %248, %289
  %294 = mul i64 %249, %292
  %295 = getelementptr i8, ptr %245, i64 %293
  %296 = getelementptr i8, ptr %295, i64 %294
  store i8 %285, ptr %296, align 1
  br label %267

297:                                              ; preds = %240, %240
  br label %244

298:                                              ; preds = %240, %240
  br label %244

299:                                              ; preds = %267, %255
  br label %122

300:                                              ; preds = %119, %240, %226, %215
  %301 = phi i1 [ true, %226 ], [ false, %215 ], [ false, %119 ], [ true, %240 ]
  %302 = phi i32 [ 1, %226 ], [ 0, %215 ], [ 0, %119 ], [ 1, %240 ]
  br i1 %301, label %303, label %304

303:                                              ; preds = %300
  br label %304

304:                                              ; preds = %300, %303
  %305 = phi i32 [ %302, %303 ], [ 0, %300 ]
  ret i32 %305
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel copy_box_yuv420
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg)

declare double @llvm.rint.f64(double)

define i32 @copy_box_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14) {
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
  %45 = getelementptr i8, ptr %44, i64 16
  %46 = load ptr, ptr %45, align 8
  %47 = getelementptr i8, ptr %2, i64 %0
  %48 = getelementptr i8, ptr %47, i64 24
  %49 = load ptr, ptr %48, align 8
  %50 = load i64, ptr %46, align 4
  %51 = getelementptr i8, ptr %46, i64 8
  %52 = load i64, ptr %51, align 4
  %53 = load i64, ptr %49, align 4
  %54 = getelementptr i8, ptr %49, i64 8
  %55 = load i64, ptr %54, align 4
  %56 = getelementptr i8, ptr %3, i64 %0
  %57 = load ptr, ptr %56, align 8
  %58 = getelementptr i8, ptr %3, i64 %0
  %59 = getelementptr i8, ptr %58, i64 16
  %60 = load ptr, ptr %59, align 8
  %61 = getelementptr i8, ptr %3, i64 %0
  %62 = getelementptr i8, ptr %61, i64 24
  %63 = load ptr, ptr %62, align 8
  %64 = load i64, ptr %60, align 4
  %65 = getelementptr i8, ptr %60, i64 8
  %66 = load i64, ptr %65, align 4
  %67 = load i64, ptr %63, align 4
  %68 = getelementptr i8, ptr %63, i64 8
  %69 = load i64, ptr %68, align 4
  %70 = getelementptr i8, ptr %4, i64 %0
  %71 = load ptr, ptr %70, align 8
  %72 = getelementptr i8, ptr %4, i64 %0
  %73 = getelementptr i8, ptr %72, i64 16
  %74 = load ptr, ptr %73, align 8
  %75 = getelementptr i8, ptr %4, i64 %0
  %76 = getelementptr i8, ptr %75, i64 24
  %77 = load ptr, ptr %76, align 8
  %78 = load i64, ptr %74, align 4
  %79 = getelementptr i8, ptr %74, i64 8
  %80 = load i64, ptr %79, align 4
  %81 = load i64, ptr %77, align 4
  %82 = getelementptr i8, ptr %77, i64 8
  %83 = load i64, ptr %82, align 4
  %84 = getelementptr i8, ptr %5, i64 %0
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr i8, ptr %5, i64 %0
  %87 = getelementptr i8, ptr %86, i64 16
  %88 = load ptr, ptr %87, align 8
  %89 = getelementptr i8, ptr %5, i64 %0
  %90 = getelementptr i8, ptr %89, i64 24
  %91 = load ptr, ptr %90, align 8
  %92 = load i64, ptr %88, align 4
  %93 = getelementptr i8, ptr %88, i64 8
  %94 = load i64, ptr %93, align 4
  %95 = load i64, ptr %91, align 4
  %96 = getelementptr i8, ptr %91, i64 8
  %97 = load i64, ptr %96, align 4
  %98 = getelementptr i8, ptr %6, i64 %0
  %99 = load ptr, ptr %98, align 8
  %100 = getelementptr i8, ptr %6, i64 %0
  %101 = getelementptr i8, ptr %100, i64 16
  %102 = load ptr, ptr %101, align 8
  %103 = getelementptr i8, ptr %6, i64 %0
  %104 = getelementptr i8, ptr %103, i64 24
  %105 = load ptr, ptr %104, align 8
  %106 = load i64, ptr %102, align 4
  %107 = getelementptr i8, ptr %102, i64 8
  %108 = load i64, ptr %107, align 4
  %109 = load i64, ptr %105, align 4
  %110 = getelementptr i8, ptr %105, i64 8
  %111 = load i64, ptr %110, align 4
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  %112 = add nsw i64 %13, %7
  %113 = srem i64 %112, 4
  %114 = icmp slt i64 %113, 0
  %115 = add nsw i64 %113, 4
  %116 = select i1 %114, i64 %115, i64 %113
  %117 = add nsw i64 %14, %8
  %118 = srem i64 %117, 4
  %119 = icmp slt i64 %118, 0
  %120 = add nsw i64 %118, 4
  %121 = select i1 %119, i64 %120, i64 %118
  %122 = add nsw i64 %116, %9
  %123 = sitofp i64 %122 to double
  br label %131

124:                                              ; preds = %221
  store i64 0, ptr %24, align 8
  store i64 1, ptr %25, align 8
  br label %125

125:                                              ; preds = %128, %124
  %126 = load i64, ptr %25, align 8
  %127 = icmp sgt i64 %126, 0
  br i1 %127, label %232, label %292

128:                                              ; preds = %291, %236
  %129 = load i64, ptr %27, align 8
  %130 = icmp sgt i64 %129, 0
  br i1 %130, label %239, label %125

131:                                              ; preds = %131, %15
  %132 = phi double [ 0.000000e+00, %15 ], [ %123, %131 ]
  %133 = phi i1 [ true, %15 ], [ false, %131 ]
  br i1 %133, label %131, label %134

134:                                              ; preds = %131
  %135 = fptosi double %132 to i64
  %136 = sitofp i64 %116 to double
  br label %137

137:                                              ; preds = %137, %134
  %138 = phi double [ 0.000000e+00, %134 ], [ %136, %137 ]
  %139 = phi i1 [ true, %134 ], [ false, %137 ]
  br i1 %139, label %137, label %140

140:                                              ; preds = %137
  %141 = fptosi double %138 to i64
  %142 = sub nsw i64 %135, %141
  %143 = call i64 @llvm.smax.i64(i64 %142, i64 0)
  %144 = call i64 @llvm.smin.i64(i64 %80, i64 %143)
  %145 = add nsw i64 %116, %11
  %146 = sitofp i64 %145 to double
  br label %147

147:                                              ; preds = %147, %140
  %148 = phi double [ 0.000000e+00, %140 ], [ %146, %147 ]
  %149 = phi i1 [ true, %140 ], [ false, %147 ]
  br i1 %149, label %147, label %150

150:                                              ; preds = %147
  %151 = fptosi double %148 to i64
  %152 = sitofp i64 %116 to double
  br label %153

153:                                              ; preds = %153, %150
  %154 = phi double [ 0.000000e+00, %150 ], [ %152, %153 ]
  %155 = phi i1 [ true, %150 ], [ false, %153 ]
  br i1 %155, label %153, label %156

156:                                              ; preds = %153
  %157 = fptosi double %154 to i64
  %158 = sub nsw i64 %151, %157
  %159 = call i64 @llvm.smax.i64(i64 %158, i64 0)
  %160 = call i64 @llvm.smin.i64(i64 %80, i64 %159)
  %161 = add nsw i64 %121, %10
  %162 = sitofp i64 %161 to double
  br label %163

163:                                              ; preds = %163, %156
  %164 = phi double [ 0.000000e+00, %156 ], [ %162, %163 ]
  %165 = phi i1 [ true, %156 ], [ false, %163 ]
  br i1 %165, label %163, label %166

166:                                              ; preds = %163
  %167 = fptosi double %164 to i64
  %168 = sitofp i64 %121 to double
  br label %169

169:                                              ; preds = %169, %166
  %170 = phi double [ 0.000000e+00, %166 ], [ %168, %169 ]
  %171 = phi i1 [ true, %166 ], [ false, %169 ]
  br i1 %171, label %169, label %172

172:                                              ; preds = %169
  %173 = fptosi double %170 to i64
  %174 = sub nsw i64 %167, %173
  %175 = call i64 @llvm.smax.i64(i64 %174, i64 0)
  %176 = call i64 @llvm.smin.i64(i64 %78, i64 %175)
  %177 = add nsw i64 %121, %12
  %178 = sitofp i64 %177 to double
  br label %179

179:                                              ; preds = %179, %172
  %180 = phi double [ 0.000000e+00, %172 ], [ %178, %179 ]
  %181 = phi i1 [ true, %172 ], [ false, %179 ]
  br i1 %181, label %179, label %182

182:                                              ; preds = %179
  %183 = fptosi double %180 to i64
  %184 = sitofp i64 %121 to double
  br label %185

185:                                              ; preds = %185, %182
  %186 = phi double [ 0.000000e+00, %182 ], [ %184, %185 ]
  %187 = phi i1 [ true, %182 ], [ false, %185 ]
  br i1 %187, label %185, label %188

188:                                              ; preds = %185
  %189 = fptosi double %186 to i64
  %190 = sub nsw i64 %183, %189
  %191 = call i64 @llvm.smax.i64(i64 %190, i64 0)
  %192 = call i64 @llvm.smin.i64(i64 %78, i64 %191)
  %193 = add nsw i64 %7, %9
  %194 = add nsw i64 %13, %193
  %195 = sitofp i64 %194 to double
  br label %196

196:                                              ; preds = %196, %188
  %197 = phi double [ 0.000000e+00, %188 ], [ %195, %196 ]
  %198 = phi i1 [ true, %188 ], [ false, %196 ]
  br i1 %198, label %196, label %199

199:                                              ; preds = %196
  %200 = fptosi double %197 to i64
  %201 = sitofp i64 %13 to double
  br label %202

202:                                              ; preds = %202, %199
  %203 = phi double [ 0.000000e+00, %199 ], [ %201, %202 ]
  %204 = phi i1 [ true, %199 ], [ false, %202 ]
  br i1 %204, label %202, label %205

205:                                              ; preds = %202
  %206 = fptosi double %203 to i64
  %207 = sub nsw i64 %200, %206
  %208 = call i64 @llvm.smax.i64(i64 %207, i64 0)
  %209 = add nsw i64 %8, %10
  %210 = add nsw i64 %14, %209
  %211 = sitofp i64 %210 to double
  br label %212

212:                                              ; preds = %212, %205
  %213 = phi double [ 0.000000e+00, %205 ], [ %211, %212 ]
  %214 = phi i1 [ true, %205 ], [ false, %212 ]
  br i1 %214, label %212, label %215

215:                                              ; preds = %212
  %216 = fptosi double %213 to i64
  %217 = sitofp i64 %14 to double
  br label %218

218:                                              ; preds = %218, %215
  %219 = phi double [ 0.000000e+00, %215 ], [ %217, %218 ]
  %220 = phi i1 [ true, %215 ], [ false, %218 ]
  br i1 %220, label %218, label %221

221:                                              ; preds = %218
  %222 = fptosi double %219 to i64
  %223 = sub nsw i64 %216, %222
  %224 = call i64 @llvm.smax.i64(i64 %223, i64 0)
  %225 = sub nsw i64 %160, %144
  %226 = sub nsw i64 %38, %208
  %227 = call i64 @llvm.smin.i64(i64 %226, i64 %225)
  %228 = sub nsw i64 %192, %176
  %229 = sub nsw i64 %36, %224
  %230 = call i64 @llvm.smin.i64(i64 %229, i64 %228)
  %231 = icmp slt i64 %227, 1
  br i1 %231, label %292, label %124

232:                                              ; preds = %125
  %233 = load i64, ptr %24, align 8
  %234 = add nsw i64 %126, -1
  store i64 %234, ptr %25, align 8
  %235 = add i64 %233, 1
  store i64 %235, ptr %24, align 8
  switch i64 %233, label %292 [
    i64 0, label %236
    i64 -1, label %236
  ]

236:                                              ; preds = %232, %232
  store i64 0, ptr %26, align 8
  %237 = icmp slt i64 %230, 1
  %238 = select i1 %237, i64 0, i64 %230
  store i64 %238, ptr %27, align 8
  br label %128

239:                                              ; preds = %128
  %240 = load i64, ptr %26, align 8
  %241 = add nsw i64 %129, -1
  store i64 %241, ptr %27, align 8
  %242 = add i64 %240, 1
  store i64 %242, ptr %26, align 8
  switch i64 %233, label %292 [
    i64 0, label %243
    i64 -1, label %243
  ]

243:                                              ; preds = %239, %239
  %244 = add nsw i64 %224, %240
  %245 = add nsw i64 %176, %240
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  %246 = icmp eq i64 %41, 1
  %247 = icmp eq i64 %83, 1
  %248 = select i1 %246, i1 %247, i1 false
  br i1 %248, label %249, label %260

249:                                              ; preds = %243
  %250 = ptrtoint ptr %29 to i64
  %251 = mul nsw i64 %244, %39
  %252 = add nsw i64 %251, %250
  %253 = add nsw i64 %252, %208
  %254 = ptrtoint ptr %71 to i64
  %255 = mul nsw i64 %245, %81
  %256 = add nsw i64 %255, %254
  %257 = add nsw i64 %256, %144
  %258 = inttoptr i64 %253 to ptr
  %259 = inttoptr i64 %257 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %258, ptr align 1 %259, i64 %227, i1 false)
  br label %291

260:                                              ; preds = %243
  store i64 0, ptr %22, align 8
  store i64 %227, ptr %23, align 8
  br label %261

261:                                              ; preds = %260, %264
  %262 = load i64, ptr %23, align 8
  %263 = icmp sgt i64 %262, 0
  br i1 %263, label %264, label %291

264:                                              ; preds = %261
  %265 = load i64, ptr %22, align 8
  %266 = add nsw i64 %262, -1
  store i64 %266, ptr %23, align 8
  %267 = add i64 %265, 1
  store i64 %267, ptr %22, align 8
  %268 = add nsw i64 %144, %265
  %269 = icmp slt i64 %245, 0
  %270 = select i1 %269, i64 %78, i64 0
  %271 = add i64 %245, %270
  %272 = icmp slt i64 %268, 0
  %273 = select i1 %272, i64 %80, i64 0
  %274 = add i64 %268, %273
  %275 = mul i64 %81, %271
  %276 = mul i64 %83, %274
  %277 = getelementptr i8, ptr %71, i64 %275
  %278 = getelementptr i8, ptr %277, i64 %276
  %279 = load i8, ptr %278, align 1
  %280 = add nsw i64 %208, %265
  %281 = icmp slt i64 %244, 0
  %282 = select i1 %281, i64 %36, i64 0
  %283 = add i64 %244, %282
  %284 = icmp slt i64 %280, 0
  %285 = select i1 %284, i64 %38, i64 0
  %286 = add i64 %280, %285
  %287 = mul i64 %39, %283
  %288 = mul i64 %41, %286
  %289 = getelementptr i8, ptr %29, i64 %287
  %290 = getelementptr i8, ptr %289, i64 %288
  store i8 %279, ptr %290, align 1
  br label %261

291:                                              ; preds = %261, %249
  br label %128

292:                                              ; preds = %125, %239, %232, %221
  %293 = phi i1 [ true, %232 ], [ false, %221 ], [ true, %239 ], [ false, %125 ]
  %294 = phi i32 [ 1, %232 ], [ 0, %221 ], [ 1, %239 ], [ 0, %125 ]
  br i1 %293, label %529, label %295

295:                                              ; preds = %292
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  %296 = add nsw i64 %13, %7
  %297 = srem i64 %296, 4
  %298 = icmp slt i64 %297, 0
  %299 = add nsw i64 %297, 4
  %300 = select i1 %298, i64 %299, i64 %297
  %301 = add nsw i64 %14, %8
  %302 = srem i64 %301, 4
  %303 = icmp slt i64 %302, 0
  %304 = add nsw i64 %302, 4
  %305 = select i1 %303, i64 %304, i64 %302
  %306 = add nsw i64 %300, %9
  %307 = sitofp i64 %306 to double
  %308 = fmul double %307, 5.000000e-01
  br label %316

309:                                              ; preds = %441
  store i64 0, ptr %18, align 8
  store i64 2, ptr %19, align 8
  br label %310

310:                                              ; preds = %313, %309
  %311 = load i64, ptr %19, align 8
  %312 = icmp sgt i64 %311, 0
  br i1 %312, label %452, label %525

313:                                              ; preds = %524, %456
  %314 = load i64, ptr %21, align 8
  %315 = icmp sgt i64 %314, 0
  br i1 %315, label %466, label %310

316:                                              ; preds = %295, %319
  %317 = phi double [ 0.000000e+00, %295 ], [ %320, %319 ]
  %318 = phi i1 [ true, %295 ], [ false, %319 ]
  br i1 %318, label %319, label %321

319:                                              ; preds = %316
  %320 = call double @llvm.rint.f64(double %308)
  br label %316

321:                                              ; preds = %316
  %322 = fptosi double %317 to i64
  %323 = sitofp i64 %300 to double
  %324 = fmul double %323, 5.000000e-01
  br label %325

325:                                              ; preds = %328, %321
  %326 = phi double [ 0.000000e+00, %321 ], [ %329, %328 ]
  %327 = phi i1 [ true, %321 ], [ false, %328 ]
  br i1 %327, label %328, label %330

328:                                              ; preds = %325
  %329 = call double @llvm.rint.f64(double %324)
  br label %325

330:                                              ; preds = %325
  %331 = fptosi double %326 to i64
  %332 = sub nsw i64 %322, %331
  %333 = call i64 @llvm.smax.i64(i64 %332, i64 0)
  %334 = call i64 @llvm.smin.i64(i64 %108, i64 %333)
  %335 = add nsw i64 %300, %11
  %336 = sitofp i64 %335 to double
  %337 = fmul double %336, 5.000000e-01
  br label %338

338:                                              ; preds = %341, %330
  %339 = phi double [ 0.000000e+00, %330 ], [ %342, %341 ]
  %340 = phi i1 [ true, %330 ], [ false, %341 ]
  br i1 %340, label %341, label %343

341:                                              ; preds = %338
  %342 = call double @llvm.rint.f64(double %337)
  br label %338

343:                                              ; preds = %338
  %344 = fptosi double %339 to i64
  %345 = sitofp i64 %300 to double
  %346 = fmul double %345, 5.000000e-01
  br label %347

347:                                              ; preds = %350, %343
  %348 = phi double [ 0.000000e+00, %343 ], [ %351, %350 ]
  %349 = phi i1 [ true, %343 ], [ false, %350 ]
  br i1 %349, label %350, label %352

350:                                              ; preds = %347
  %351 = call double @llvm.rint.f64(double %346)
  br label %347

352:                                              ; preds = %347
  %353 = fptosi double %348 to i64
  %354 = sub nsw i64 %344, %353
  %355 = call i64 @llvm.smax.i64(i64 %354, i64 0)
  %356 = call i64 @llvm.smin.i64(i64 %108, i64 %355)
  %357 = add nsw i64 %305, %10
  %358 = sitofp i64 %357 to double
  %359 = fmul double %358, 5.000000e-01
  br label %360

360:                                              ; preds = %363, %352
  %361 = phi double [ 0.000000e+00, %352 ], [ %364, %363 ]
  %362 = phi i1 [ true, %352 ], [ false, %363 ]
  br i1 %362, label %363, label %365

363:                                              ; preds = %360
  %364 = call double @llvm.rint.f64(double %359)
  br label %360

365:                                              ; preds = %360
  %366 = fptosi double %361 to i64
  %367 = sitofp i64 %305 to double
  %368 = fmul double %367, 5.000000e-01
  br label %369

369:                                              ; preds = %372, %365
  %370 = phi double [ 0.000000e+00, %365 ], [ %373, %372 ]
  %371 = phi i1 [ true, %365 ], [ false, %372 ]
  br i1 %371, label %372, label %374

372:                                              ; preds = %369
  %373 = call double @llvm.rint.f64(double %368)
  br label %369

374:                                              ; preds = %369
  %375 = fptosi double %370 to i64
  %376 = sub nsw i64 %366, %375
  %377 = call i64 @llvm.smax.i64(i64 %376, i64 0)
  %378 = call i64 @llvm.smin.i64(i64 %106, i64 %377)
  %379 = add nsw i64 %305, %12
  %380 = sitofp i64 %379 to double
  %381 = fmul double %380, 5.000000e-01
  br label %382

382:                                              ; preds = %385, %374
  %383 = phi double [ 0.000000e+00, %374 ], [ %386, %385 ]
  %384 = phi i1 [ true, %374 ], [ false, %385 ]
  br i1 %384, label %385, label %387

385:                                              ; preds = %382
  %386 = call double @llvm.rint.f64(double %381)
  br label %382

387:                                              ; preds = %382
  %388 = fptosi double %383 to i64
  %389 = sitofp i64 %305 to double
  %390 = fmul double %389, 5.000000e-01
  br label %391

391:                                              ; preds = %394, %387
  %392 = phi double [ 0.000000e+00, %387 ], [ %395, %394 ]
  %393 = phi i1 [ true, %387 ], [ false, %394 ]
  br i1 %393, label %394, label %396

394:                                              ; preds = %391
  %395 = call double @llvm.rint.f64(double %390)
  br label %391

396:                                              ; preds = %391
  %397 = fptosi double %392 to i64
  %398 = sub nsw i64 %388, %397
  %399 = call i64 @llvm.smax.i64(i64 %398, i64 0)
  %400 = call i64 @llvm.smin.i64(i64 %106, i64 %399)
  %401 = add nsw i64 %7, %9
  %402 = add nsw i64 %13, %401
  %403 = sitofp i64 %402 to double
  %404 = fmul double %403, 5.000000e-01
  br label %405

405:                                              ; preds = %408, %396
  %406 = phi double [ 0.000000e+00, %396 ], [ %409, %408 ]
  %407 = phi i1 [ true, %396 ], [ false, %408 ]
  br i1 %407, label %408, label %410

408:                                              ; preds = %405
  %409 = call double @llvm.rint.f64(double %404)
  br label %405

410:                                              ; preds = %405
  %411 = fptosi double %406 to i64
  %412 = sitofp i64 %13 to double
  %413 = fmul double %412, 5.000000e-01
  br label %414

414:                                              ; preds = %417, %410
  %415 = phi double [ 0.000000e+00, %410 ], [ %418, %417 ]
  %416 = phi i1 [ true, %410 ], [ false, %417 ]
  br i1 %416, label %417, label %419

417:                                              ; preds = %414
  %418 = call double @llvm.rint.f64(double %413)
  br label %414

419:                                              ; preds = %414
  %420 = fptosi double %415 to i64
  %421 = sub nsw i64 %411, %420
  %422 = call i64 @llvm.smax.i64(i64 %421, i64 0)
  %423 = add nsw i64 %8, %10
  %424 = add nsw i64 %14, %423
  %425 = sitofp i64 %424 to double
  %426 = fmul double %425, 5.000000e-01
  br label %427

427:                                              ; preds = %430, %419
  %428 = phi double [ 0.000000e+00, %419 ], [ %431, %430 ]
  %429 = phi i1 [ true, %419 ], [ false, %430 ]
  br i1 %429, label %430, label %432

430:                                              ; preds = %427
  %431 = call double @llvm.rint.f64(double %426)
  br label %427

432:                                              ; preds = %427
  %433 = fptosi double %428 to i64
  %434 = sitofp i64 %14 to double
  %435 = fmul double %434, 5.000000e-01
  br label %436

436:                                              ; preds = %439, %432
  %437 = phi double [ 0.000000e+00, %432 ], [ %440, %439 ]
  %438 = phi i1 [ true, %432 ], [ false, %439 ]
  br i1 %438, label %439, label %441

439:                                              ; preds = %436
  %440 = call double @llvm.rint.f64(double %435)
  br label %436

441:                                              ; preds = %436
  %442 = fptosi double %437 to i64
  %443 = sub nsw i64 %433, %442
  %444 = call i64 @llvm.smax.i64(i64 %443, i64 0)
  %445 = sub nsw i64 %356, %334
  %446 = sub nsw i64 %52, %422
  %447 = call i64 @llvm.smin.i64(i64 %446, i64 %445)
  %448 = sub nsw i64 %400, %378
  %449 = sub nsw i64 %50, %444
  %450 = call i64 @llvm.smin.i64(i64 %449, i64 %448)
  %451 = icmp slt i64 %447, 1
  br i1 %451, label %525, label %309

452:                                              ; preds = %310
  %453 = load i64, ptr %18, align 8
  %454 = add nsw i64 %311, -1
  store i64 %454, ptr %19, align 8
  %455 = add i64 %453, 1
  store i64 %455, ptr %18, align 8
  switch i64 %453, label %525 [
    i64 -1, label %456
    i64 -4, label %456
    i64 0, label %464
    i64 -3, label %464
    i64 1, label %465
    i64 -2, label %465
  ]

456:                                              ; preds = %452, %452, %465, %464
  %457 = phi ptr [ %99, %465 ], [ %85, %464 ], [ %71, %452 ], [ %71, %452 ]
  %458 = phi i64 [ %106, %465 ], [ %92, %464 ], [ %78, %452 ], [ %78, %452 ]
  %459 = phi i64 [ %108, %465 ], [ %94, %464 ], [ %80, %452 ], [ %80, %452 ]
  %460 = phi i64 [ %109, %465 ], [ %95, %464 ], [ %81, %452 ], [ %81, %452 ]
  %461 = phi i64 [ %111, %465 ], [ %97, %464 ], [ %83, %452 ], [ %83, %452 ]
  store i64 0, ptr %20, align 8
  %462 = icmp slt i64 %450, 1
  %463 = select i1 %462, i64 0, i64 %450
  store i64 %463, ptr %21, align 8
  br label %313

464:                                              ; preds = %452, %452
  br label %456

465:                                              ; preds = %452, %452
  br label %456

466:                                              ; preds = %313
  %467 = load i64, ptr %20, align 8
  %468 = add nsw i64 %314, -1
  store i64 %468, ptr %21, align 8
  %469 = add i64 %467, 1
  store i64 %469, ptr %20, align 8
  switch i64 %453, label %525 [
    i64 0, label %470
    i64 -2, label %470
    i64 1, label %523
    i64 -1, label %523
  ]

470:                                              ; preds = %466, %466, %523
  %471 = phi ptr [ %57, %523 ], [ %43, %466 ], [ %43, %466 ]
  %472 = phi i64 [ %64, %523 ], [ %50, %466 ], [ %50, %466 ]
  %473 = phi i64 [ %66, %523 ], [ %52, %466 ], [ %52, %466 ]
  %474 = phi i64 [ %67, %523 ], [ %53, %466 ], [ %53, %466 ]
  %475 = phi i64 [ %69, %523 ], [ %55, %466 ], [ %55, %466 ]
  %476 = add nsw i64 %444, %467
  %477 = add nsw i64 %378, %467
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %478 = icmp eq i64 %475, 1
  %479 = icmp eq i64 %461, 1
  %480 = select i1 %478, i1 %479, i1 false
  br i1 %480, label %481, label %492

481:                                              ; preds = %470
  %482 = ptrtoint ptr %471 to i64
  %483 = mul nsw i64 %476, %474
  %484 = add nsw i64 %483, %482
  %485 = add nsw i64 %484, %422
  %486 = ptrtoint ptr %457 to i64
  %487 = mul nsw i64 %477, %460
  %488 = add nsw i64 %487, %486
  %489 = add nsw i64 %488, %334
  %490 = inttoptr i64 %485 to ptr
  %491 = inttoptr i64 %489 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %490, ptr align 1 %491, i64 %447, i1 false)
  br label %524

492:                                              ; preds = %470
  store i64 0, ptr %16, align 8
  store i64 %447, ptr %17, align 8
  br label %493

493:                                              ; preds = %492, %496
  %494 = load i64, ptr %17, align 8
  %495 = icmp sgt i64 %494, 0
  br i1 %495, label %496, label %524

496:                                              ; preds = %493
  %497 = load i64, ptr %16, align 8
  %498 = add nsw i64 %494, -1
  store i64 %498, ptr %17, align 8
  %499 = add i64 %497, 1
  store i64 %499, ptr %16, align 8
  %500 = add nsw i64 %334, %497
  %501 = icmp slt i64 %477, 0
  %502 = select i1 %501, i64 %458, i64 0
  %503 = add i64 %477, %502
  %504 = icmp slt i64 %500, 0
  %505 = select i1 %504, i64 %459, i64 0
  %506 = add i64 %500, %505
  %507 = mul i64 %460, %503
  %508 = mul i64 %461, %506
  %509 = getelementptr i8, ptr %457, i64 %507
  %510 = getelementptr i8, ptr %509, i64 %508
  %511 = load i8, ptr %510, align 1
  %512 = add nsw i64 %422, %497
  %513 = icmp slt i64 %476, 0
  %514 = select i1 %513, i64 %472, i64 0
  %515 = add i64 %476, %514
  %516 = icmp slt i64 %512, 0
  %517 = select i1 %516, i64 %473, i64 0
  %518 = add i64 %512, %517
  %519 = mul i64 %474, %515
  %520 = mul i64 %475, %518
  %521 = getelementptr i8, ptr %471, i64 %519
  %522 = getelementptr i8, ptr %521, i64 %520
  store i8 %511, ptr %522, align 1
  br label %493

523:                                              ; preds = %466, %466
  br label %470

524:                                              ; preds = %493, %481
  br label %313

525:                                              ; preds = %310, %466, %452, %441
  %526 = phi i1 [ false, %310 ], [ false, %441 ], [ true, %452 ], [ true, %466 ]
  %527 = phi i32 [ 0, %310 ], [ 0, %441 ], [ 1, %452 ], [ 1, %466 ]
  br i1 %526, label %528, label %529

528:                                              ; preds = %525
  br label %529

529:                                              ; preds = %525, %292, %528
  %530 = phi i32 [ %527, %528 ], [ %294, %292 ], [ 0, %525 ]
  ret i32 %530
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_stamp_rgb
declare float @llvm.rint.f32(float)

define i32 @blend_stamp_rgb(i64 %0, ptr %1, ptr %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, double %9) {
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
  %36 = getelementptr i8, ptr %2, i64 %0
  %37 = getelementptr i8, ptr %36, i64 24
  %38 = load ptr, ptr %37, align 8
  %39 = load i64, ptr %35, align 4
  %40 = getelementptr i8, ptr %35, i64 8
  %41 = load i64, ptr %40, align 4
  %42 = load i64, ptr %38, align 4
  %43 = getelementptr i8, ptr %38, i64 8
  %44 = load i64, ptr %43, align 4
  %45 = getelementptr i8, ptr %3, i64 %0
  %46 = load ptr, ptr %45, align 8
  %47 = getelementptr i8, ptr %3, i64 %0
  %48 = getelementptr i8, ptr %47, i64 16
  %49 = load ptr, ptr %48, align 8
  %50 = getelementptr i8, ptr %3, i64 %0
  %51 = getelementptr i8, ptr %50, i64 24
  %52 = load ptr, ptr %51, align 8
  %53 = load i64, ptr %49, align 4
  %54 = getelementptr i8, ptr %49, i64 8
  %55 = load i64, ptr %54, align 4
  %56 = load i64, ptr %52, align 4
  %57 = getelementptr i8, ptr %52, i64 8
  %58 = load i64, ptr %57, align 4
  %59 = getelementptr i8, ptr %6, i64 %0
  %60 = load ptr, ptr %59, align 8
  %61 = getelementptr i8, ptr %6, i64 %0
  %62 = getelementptr i8, ptr %61, i64 16
  %63 = load ptr, ptr %62, align 8
  %64 = load i64, ptr %63, align 4
  %65 = getelementptr i8, ptr %63, i64 8
  %66 = load i64, ptr %65, align 4
  %67 = getelementptr i8, ptr %8, i64 %0
  %68 = load ptr, ptr %67, align 8
  %69 = getelementptr i8, ptr %8, i64 %0
  %70 = getelementptr i8, ptr %69, i64 16
  %71 = load ptr, ptr %70, align 8
  %72 = getelementptr i8, ptr %71, i64 8
  %73 = load i64, ptr %72, align 4
  %74 = fptrunc double %9 to float
  %75 = icmp slt i64 %73, 1
  br i1 %75, label %76, label %77

76:                                               ; preds = %10
  br label %77

77:                                               ; preds = %10, %76
  %78 = phi i64 [ %73, %76 ], [ 0, %10 ]
  %79 = icmp slt i64 %73, 4
  br i1 %79, label %80, label %81

80:                                               ; preds = %77
  br label %81

81:                                               ; preds = %80, %77
  %82 = phi i64 [ %73, %80 ], [ 3, %77 ]
  %83 = sub i64 %82, %78
  %84 = call i64 @llvm.smax.i64(i64 %83, i64 0)
  %85 = getelementptr i64, ptr %68, i64 %78
  %86 = add i64 %73, -3
  %87 = icmp slt i64 %86, 0
  %88 = icmp sgt i64 %73, -9223372036854775806
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  %89 = sub i64 0, %5
  %90 = call i64 @llvm.smax.i64(i64 %89, i64 0)
  %91 = sub nsw i64 %25, %5
  %92 = call i64 @llvm.smin.i64(i64 %91, i64 %64)
  store i64 %90, ptr %11, align 8
  %93 = sub i64 %92, %90
  %94 = icmp slt i64 %93, 1
  %95 = select i1 %94, i64 0, i64 %93
  store i64 %95, ptr %12, align 8
  br label %96

96:                                               ; preds = %100, %81
  %97 = phi float [ 0.000000e+00, %81 ], [ %101, %100 ]
  %98 = load i64, ptr %12, align 8
  %99 = icmp sgt i64 %98, 0
  br i1 %99, label %108, label %196

100:                                              ; preds = %104, %108
  %101 = phi float [ %97, %108 ], [ %105, %104 ]
  %102 = load i64, ptr %14, align 8
  %103 = icmp sgt i64 %102, 0
  br i1 %103, label %112, label %96

104:                                              ; preds = %176, %112
  %105 = phi float [ %101, %112 ], [ %170, %176 ]
  %106 = load i64, ptr %16, align 8
  %107 = icmp sgt i64 %106, 0
  br i1 %107, label %129, label %100

108:                                              ; preds = %96
  %109 = load i64, ptr %11, align 8
  %110 = add nsw i64 %98, -1
  store i64 %110, ptr %12, align 8
  %111 = add i64 %109, 1
  store i64 %111, ptr %11, align 8
  store i64 0, ptr %13, align 8
  store i64 3, ptr %14, align 8
  br label %100

112:                                              ; preds = %100
  %113 = load i64, ptr %13, align 8
  %114 = add nsw i64 %102, -1
  store i64 %114, ptr %14, align 8
  %115 = add i64 %113, 1
  store i64 %115, ptr %13, align 8
  %116 = icmp slt i64 %113, 0
  %117 = select i1 %116, i64 %84, i64 0
  %118 = getelementptr i64, ptr %85, i64 %113
  %119 = getelementptr i64, ptr %118, i64 %117
  %120 = load i64, ptr %119, align 8
  %121 = sitofp i64 %120 to float
  %122 = sub i64 0, %4
  %123 = call i64 @llvm.smax.i64(i64 %122, i64 0)
  %124 = sub nsw i64 %27, %4
  %125 = call i64 @llvm.smin.i64(i64 %124, i64 %66)
  store i64 %123, ptr %15, align 8
  %126 = sub i64 %125, %123
  %127 = icmp slt i64 %126, 1
  %128 = select i1 %127, i64 0, i64 %126
  store i64 %128, ptr %16, align 8
  br label %104

129:                                              ; preds = %104
  %130 = load i64, ptr %15, align 8
  %131 = add nsw i64 %106, -1
  store i64 %131, ptr %16, align 8
  %132 = add i64 %130, 1
  store i64 %132, ptr %15, align 8
  switch i64 %113, label %196 [
    i64 0, label %133
    i64 -3, label %133
    i64 1, label %167
    i64 -2, label %167
    i64 2, label %168
    i64 -1, label %168
  ]

133:                                              ; preds = %129, %129, %168, %167
  %134 = phi ptr [ %46, %168 ], [ %32, %167 ], [ %18, %129 ], [ %18, %129 ]
  %135 = phi i64 [ %53, %168 ], [ %39, %167 ], [ %25, %129 ], [ %25, %129 ]
  %136 = phi i64 [ %55, %168 ], [ %41, %167 ], [ %27, %129 ], [ %27, %129 ]
  %137 = phi i64 [ %56, %168 ], [ %42, %167 ], [ %28, %129 ], [ %28, %129 ]
  %138 = phi i64 [ %58, %168 ], [ %44, %167 ], [ %30, %129 ], [ %30, %129 ]
  %139 = add nsw i64 %5, %109
  %140 = add nsw i64 %4, %130
  %141 = icmp slt i64 %139, 0
  %142 = select i1 %141, i64 %135, i64 0
  %143 = add i64 %139, %142
  %144 = icmp slt i64 %140, 0
  %145 = select i1 %144, i64 %136, i64 0
  %146 = add i64 %140, %145
  %147 = mul i64 %137, %143
  %148 = mul i64 %138, %146
  %149 = getelementptr i8, ptr %134, i64 %147
  %150 = getelementptr i8, ptr %149, i64 %148
  %151 = load i8, ptr %150, align 1
  %152 = uitofp i8 %151 to float
  %153 = icmp slt i64 %109, 0
  %154 = select i1 %153, i64 %64, i64 0
  %155 = add i64 %109, %154
  %156 = icmp slt i64 %130, 0
  %157 = select i1 %156, i64 %66, i64 0
  %158 = mul i64 %155, %66
  %159 = getelementptr float, ptr %60, i64 %158
  %160 = getelementptr float, ptr %159, i64 %130
  %161 = getelementptr float, ptr %160, i64 %157
  %162 = load float, ptr %161, align 4
  %163 = fmul float %162, %74
  %164 = fsub float %121, %152
  %165 = fmul float %163, %164
  %166 = fadd float %165, %152
  br label %169

167:                                              ; preds = %129, %129
  br label %133

168:                                              ; preds = %129, %129
  br label %133

169:                                              ; preds = %172, %133
  %170 = phi float [ %105, %133 ], [ %173, %172 ]
  %171 = phi i1 [ true, %133 ], [ false, %172 ]
  br i1 %171, label %172, label %174

172:                                              ; preds = %169
  %173 = call float @llvm.rint.f32(float %166)
  br label %169

174:                                              ; preds = %169
  %175 = fptoui float %170 to i8
  switch i64 %113, label %196 [
    i64 0, label %176
    i64 -3, label %176
    i64 1, label %194
    i64 -2, label %194
    i64 2, label %195
    i64 -1, label %195
  ]

176:                                              ; preds = %174, %174, %195, %194
  %177 = phi ptr [ %46, %195 ], [ %32, %194 ], [ %18, %174 ], [ %18, %174 ]
  %178 = phi i64 [ %53, %195 ], [ %39, %194 ], [ %25, %174 ], [ %25, %174 ]
  %179 = phi i64 [ %55, %195 ], [ %41, %194 ], [ %27, %174 ], [ %27, %174 ]
  %180 = phi i64 [ %56, %195 ], [ %42, %194 ], [ %28, %174 ], [ %28, %174 ]
  %181 = phi i64 [ %58, %195 ], [ %44, %194 ], [ %30, %174 ], [ %30, %174 ]
  %182 = add nsw i64 %5, %109
  %183 = add nsw i64 %4, %130
  %184 = icmp slt i64 %182, 0
  %185 = select i1 %184, i64 %178, i64 0
  %186 = add i64 %182, %185
  %187 = icmp slt i64 %183, 0
  %188 = select i1 %187, i64 %179, i64 0
  %189 = add i64 %183, %188
  %190 = mul i64 %180, %186
  %191 = mul i64 %181, %189
  %192 = getelementptr i8, ptr %177, i64 %190
  %193 = getelementptr i8, ptr %192, i64 %191
  store i8 %175, ptr %193, align 1
  br label %104

194:                                              ; preds = %174, %174
  br label %176

195:                                              ; preds = %174, %174
  br label %176

196:                                              ; preds = %96, %174, %129
  %197 = phi i1 [ false, %96 ], [ true, %129 ], [ true, %174 ]
  %198 = phi i32 [ 0, %96 ], [ 1, %129 ], [ 1, %174 ]
  br i1 %197, label %199, label %200

199:                                              ; preds = %196
  br label %200

200:                                              ; preds = %196, %199
  %201 = phi i32 [ %198, %199 ], [ 0, %196 ]
  ret i32 %201
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_stamp_yuv420
declare float @llvm.rint.f32(float)

define i32 @blend_stamp_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, double %9) {
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
  %65 = getelementptr i8, ptr %6, i64 %0
  %66 = load ptr, ptr %65, align 8
  %67 = getelementptr i8, ptr %6, i64 %0
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
  %79 = getelementptr i8, ptr %77, i64 8
  %80 = load i64, ptr %79, align 4
  %81 = getelementptr i8, ptr %8, i64 %0
  %82 = load ptr, ptr %81, align 8
  %83 = getelementptr i8, ptr %8, i64 %0
  %84 = getelementptr i8, ptr %83, i64 16
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr i8, ptr %85, i64 8
  %87 = load i64, ptr %86, align 4
  %88 = fptrunc double %9 to float
  %89 = icmp slt i64 %87, 1
  br i1 %89, label %90, label %91

90:                                               ; preds = %10
  br label %91

91:                                               ; preds = %10, %90
  %92 = phi i64 [ %87, %90 ], [ 0, %10 ]
  %93 = icmp slt i64 %87, 2
  br i1 %93, label %94, label %95

94:                                               ; preds = %91
  br label %95

95:                                               ; preds = %94, %91
  %96 = phi i64 [ %87, %94 ], [ 1, %91 ]
  %97 = sub i64 %96, %92
  %98 = call i64 @llvm.smax.i64(i64 %97, i64 0)
  %99 = getelementptr i64, ptr %82, i64 %92
  %100 = add i64 %87, -2
  %101 = icmp slt i64 %100, 0
  br i1 %101, label %191, label %192

102:                                              ; preds = %106, %196
  %103 = phi float [ 0.000000e+00, %196 ], [ %107, %106 ]
  %104 = load i64, ptr %18, align 8
  %105 = icmp sgt i64 %104, 0
  br i1 %105, label %114, label %188

106:                                              ; preds = %110, %114
  %107 = phi float [ %103, %114 ], [ %111, %110 ]
  %108 = load i64, ptr %20, align 8
  %109 = icmp sgt i64 %108, 0
  br i1 %109, label %118, label %102

110:                                              ; preds = %174, %118
  %111 = phi float [ %107, %118 ], [ %169, %174 ]
  %112 = load i64, ptr %22, align 8
  %113 = icmp sgt i64 %112, 0
  br i1 %113, label %135, label %106

114:                                              ; preds = %102
  %115 = load i64, ptr %17, align 8
  %116 = add nsw i64 %104, -1
  store i64 %116, ptr %18, align 8
  %117 = add i64 %115, 1
  store i64 %117, ptr %17, align 8
  store i64 0, ptr %19, align 8
  store i64 1, ptr %20, align 8
  br label %106

118:                                              ; preds = %106
  %119 = load i64, ptr %19, align 8
  %120 = add nsw i64 %108, -1
  store i64 %120, ptr %20, align 8
  %121 = add i64 %119, 1
  store i64 %121, ptr %19, align 8
  %122 = icmp slt i64 %119, 0
  %123 = select i1 %122, i64 %98, i64 0
  %124 = getelementptr i64, ptr %99, i64 %119
  %125 = getelementptr i64, ptr %124, i64 %123
  %126 = load i64, ptr %125, align 8
  %127 = sitofp i64 %126 to float
  %128 = sub i64 0, %4
  %129 = call i64 @llvm.smax.i64(i64 %128, i64 0)
  %130 = sub nsw i64 %33, %4
  %131 = call i64 @llvm.smin.i64(i64 %130, i64 %72)
  store i64 %129, ptr %21, align 8
  %132 = sub i64 %131, %129
  %133 = icmp slt i64 %132, 1
  %134 = select i1 %133, i64 0, i64 %132
  store i64 %134, ptr %22, align 8
  br label %110

135:                                              ; preds = %110
  %136 = load i64, ptr %21, align 8
  %137 = add nsw i64 %112, -1
  store i64 %137, ptr %22, align 8
  %138 = add i64 %136, 1
  store i64 %138, ptr %21, align 8
  switch i64 %119, label %188 [
    i64 0, label %139
    i64 -1, label %139
  ]

139:                                              ; preds = %135, %135
  %140 = add nsw i64 %5, %115
  %141 = add nsw i64 %4, %136
  %142 = icmp slt i64 %140, 0
  %143 = select i1 %142, i64 %31, i64 0
  %144 = add i64 %140, %143
  %145 = icmp slt i64 %141, 0
  %146 = select i1 %145, i64 %33, i64 0
  %147 = add i64 %141, %146
  %148 = mul i64 %34, %144
  %149 = mul i64 %36, %147
  %150 = getelementptr i8, ptr %24, i64 %148
  %151 = getelementptr i8, ptr %150, i64 %149
  %152 = load i8, ptr %151, align 1
  %153 = uitofp i8 %152 to float
  %154 = icmp slt i64 %115, 0
  %155 = select i1 %154, i64 %70, i64 0
  %156 = add i64 %115, %155
  %157 = icmp slt i64 %136, 0
  %158 = select i1 %157, i64 %72, i64 0
  %159 = mul i64 %156, %72
  %160 = getelementptr float, ptr %66, i64 %159
  %161 = getelementptr float, ptr %160, i64 %136
  %162 = getelementptr float, ptr %161, i64 %158
  %163 = load float, ptr %162, align 4
  %164 = fmul float %163, %88
  %165 = fsub float %127, %153
  %166 = fmul float %164, %165
  %167 = fadd float %166, %153
  br label %168

168:                                              ; preds = %171, %139
  %169 = phi float [ %111, %139 ], [ %172, %171 ]
  %170 = phi i1 [ true, %139 ], [ false, %171 ]
  br i1 %170, label %171, label %173

171:                                              ; preds = %168
  %172 = call float @llvm.rint.f32(float %167)
  br label %168

173:                                              ; preds = %168
  switch i64 %119, label %188 [
    i64 0, label %174
    i64 -1, label %174
  ]

174:                                              ; preds = %173, %173
  %175 = fptoui float %169 to i8
  %176 = add nsw i64 %5, %115
  %177 = add nsw i64 %4, %136
  %178 = icmp slt i64 %176, 0
  %179 = select i1 %178, i64 %31, i64 0
  %180 = add i64 %176, %179
  %181 = icmp slt i64 %177, 0
  %182 = select i1 %181, i64 %33, i64 0
  %183 = add i64 %177, %182
  %184 = mul i64 %34, %180
  %185 = mul i64 %36, %183
  %186 = getelementptr i8, ptr %24, i64 %184
  %187 = getelementptr i8, ptr %186, i64 %185
  store i8 %175, ptr %187, align 1
  br label %110

188:                                              ; preds = %102, %173, %135
  %189 = phi i1 [ true, %173 ], [ true, %135 ], [ false, %102 ]
  %190 = phi i32 [ 1, %173 ], [ 1, %135 ], [ 0, %102 ]
  br i1 %189, label %328, label %208

191:                                              ; preds = %95
  br label %192

192:                                              ; preds = %191, %95
  %193 = phi i64 [ 0, %191 ], [ %100, %95 ]
  %194 = icmp sgt i64 %87, -9223372036854775807
  br i1 %194, label %196, label %195

195:                                              ; preds = %192
  br label %196

196:                                              ; preds = %192, %195
  %197 = phi i64 [ %87, %195 ], [ %193, %192 ]
  %198 = sub i64 %87, %197
  %199 = call i64 @llvm.smax.i64(i64 %198, i64 0)
  %200 = getelementptr i64, ptr %82, i64 %197
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  %201 = sub i64 0, %5
  %202 = call i64 @llvm.smax.i64(i64 %201, i64 0)
  %203 = sub nsw i64 %31, %5
  %204 = call i64 @llvm.smin.i64(i64 %203, i64 %70)
  store i64 %202, ptr %17, align 8
  %205 = sub i64 %204, %202
  %206 = icmp slt i64 %205, 1
  %207 = select i1 %206, i64 0, i64 %205
  store i64 %207, ptr %18, align 8
  br label %102

208:                                              ; preds = %188
  %209 = sdiv i64 %4, 2
  %210 = and i64 %4, -9223372036854775807
  %211 = icmp eq i64 %210, -9223372036854775807
  %212 = add nsw i64 %209, -1
  %213 = select i1 %211, i64 %212, i64 %209
  %214 = sdiv i64 %5, 2
  %215 = and i64 %5, -9223372036854775807
  %216 = icmp eq i64 %215, -9223372036854775807
  %217 = add nsw i64 %214, -1
  %218 = select i1 %216, i64 %217, i64 %214
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  %219 = sub i64 0, %218
  %220 = call i64 @llvm.smax.i64(i64 %219, i64 0)
  %221 = sub nsw i64 %45, %218
  %222 = call i64 @llvm.smin.i64(i64 %221, i64 %78)
  store i64 %220, ptr %11, align 8
  %223 = sub i64 %222, %220
  %224 = icmp slt i64 %223, 1
  %225 = select i1 %224, i64 0, i64 %223
  store i64 %225, ptr %12, align 8
  br label %226

226:                                              ; preds = %230, %208
  %227 = phi float [ 0.000000e+00, %208 ], [ %231, %230 ]
  %228 = load i64, ptr %12, align 8
  %229 = icmp sgt i64 %228, 0
  br i1 %229, label %238, label %324

230:                                              ; preds = %234, %238
  %231 = phi float [ %227, %238 ], [ %235, %234 ]
  %232 = load i64, ptr %14, align 8
  %233 = icmp sgt i64 %232, 0
  br i1 %233, label %242, label %226

234:                                              ; preds = %305, %242
  %235 = phi float [ %231, %242 ], [ %299, %305 ]
  %236 = load i64, ptr %16, align 8
  %237 = icmp sgt i64 %236, 0
  br i1 %237, label %259, label %230

238:                                              ; preds = %226
  %239 = load i64, ptr %11, align 8
  %240 = add nsw i64 %228, -1
  store i64 %240, ptr %12, align 8
  %241 = add i64 %239, 1
  store i64 %241, ptr %11, align 8
  store i64 0, ptr %13, align 8
  store i64 2, ptr %14, align 8
  br label %230

242:                                              ; preds = %230
  %243 = load i64, ptr %13, align 8
  %244 = add nsw i64 %232, -1
  store i64 %244, ptr %14, align 8
  %245 = add i64 %243, 1
  store i64 %245, ptr %13, align 8
  %246 = icmp slt i64 %243, 0
  %247 = select i1 %246, i64 %199, i64 0
  %248 = getelementptr i64, ptr %200, i64 %243
  %249 = getelementptr i64, ptr %248, i64 %247
  %250 = load i64, ptr %249, align 8
  %251 = sitofp i64 %250 to float
  %252 = sub i64 0, %213
  %253 = call i64 @llvm.smax.i64(i64 %252, i64 0)
  %254 = sub nsw i64 %47, %213
  %255 = call i64 @llvm.smin.i64(i64 %254, i64 %80)
  store i64 %253, ptr %15, align 8
  %256 = sub i64 %255, %253
  %257 = icmp slt i64 %256, 1
  %258 = select i1 %257, i64 0, i64 %256
  store i64 %258, ptr %16, align 8
  br label %234

259:                                              ; preds = %234
  %260 = load i64, ptr %15, align 8
  %261 = add nsw i64 %236, -1
  store i64 %261, ptr %16, align 8
  %262 = add i64 %260, 1
  store i64 %262, ptr %15, align 8
  switch i64 %243, label %324 [
    i64 0, label %263
    i64 -2, label %263
    i64 1, label %297
    i64 -1, label %297
  ]

263:                                              ; preds = %259, %259, %297
  %264 = phi ptr [ %52, %297 ], [ %38, %259 ], [ %38, %259 ]
  %265 = phi i64 [ %59, %297 ], [ %45, %259 ], [ %45, %259 ]
  %266 = phi i64 [ %61, %297 ], [ %47, %259 ], [ %47, %259 ]
  %267 = phi i64 [ %62, %297 ], [ %48, %259 ], [ %48, %259 ]
  %268 = phi i64 [ %64, %297 ], [ %50, %259 ], [ %50, %259 ]
  %269 = add nsw i64 %218, %239
  %270 = add nsw i64 %213, %260
  %271 = icmp slt i64 %269, 0
  %272 = select i1 %271, i64 %265, i64 0
  %273 = add i64 %269, %272
  %274 = icmp slt i64 %270, 0
  %275 = select i1 %274, i64 %266, i64 0
  %276 = add i64 %270, %275
  %277 = mul i64 %267, %273
  %278 = mul i64 %268, %276
  %279 = getelementptr i8, ptr %264, i64 %277
  %280 = getelementptr i8, ptr %279, i64 %278
  %281 = load i8, ptr %280, align 1
  %282 = uitofp i8 %281 to float
  %283 = icmp slt i64 %239, 0
  %284 = select i1 %283, i64 %78, i64 0
  %285 = add i64 %239, %284
  %286 = icmp slt i64 %260, 0
  %287 = select i1 %286, i64 %80, i64 0
  %288 = mul i64 %285, %80
  %289 = getelementptr float, ptr %74, i64 %288
  %290 = getelementptr float, ptr %289, i64 %260
  %291 = getelementptr float, ptr %290, i64 %287
  %292 = load float, ptr %291, align 4
  %293 = fmul float %292, %88
  %294 = fsub float %251, %282
  %295 = fmul float %293, %294
  %296 = fadd float %295, %282
  br label %298

297:                                              ; preds = %259, %259
  br label %263

298:                                              ; preds = %301, %263
  %299 = phi float [ %235, %263 ], [ %302, %301 ]
  %300 = phi i1 [ true, %263 ], [ false, %301 ]
  br i1 %300, label %301, label %303

301:                                              ; preds = %298
  %302 = call float @llvm.rint.f32(float %296)
  br label %298

303:                                              ; preds = %298
  %304 = fptoui float %299 to i8
  switch i64 %243, label %324 [
    i64 0, label %305
    i64 -2, label %305
    i64 1, label %323
    i64 -1, label %323
  ]

305:                                              ; preds = %303, %303, %323
  %306 = phi ptr [ %52, %323 ], [ %38, %303 ], [ %38, %303 ]
  %307 = phi i64 [ %59, %323 ], [ %45, %303 ], [ %45, %303 ]
  %308 = phi i64 [ %61, %323 ], [ %47, %303 ], [ %47, %303 ]
  %309 = phi i64 [ %62, %323 ], [ %48, %303 ], [ %48, %303 ]
  %310 = phi i64 [ %64, %323 ], [ %50, %303 ], [ %50, %303 ]
  %311 = add nsw i64 %218, %239
  %312 = add nsw i64 %213, %260
  %313 = icmp slt i64 %311, 0
  %314 = select i1 %313, i64 %307, i64 0
  %315 = add i64 %311, %314
  %316 = icmp slt i64 %312, 0
  %317 = select i1 %316, i64 %308, i64 0
  %318 = add i64 %312, %317
  %319 = mul i64 %309, %315
  %320 = mul i64 %310, %318
  %321 = getelementptr i8, ptr %306, i64 %319
  %322 = getelementptr i8, ptr %321, i64 %320
  store i8 %304, ptr %322, align 1
  br label %234

323:                                              ; preds = %303, %303
  br label %305

324:                                              ; preds = %226, %303, %259
  %325 = phi i1 [ false, %226 ], [ true, %259 ], [ true, %303 ]
  %326 = phi i32 [ 0, %226 ], [ 1, %259 ], [ 1, %303 ]
  br i1 %325, label %327, label %328

327:                                              ; preds = %324
  br label %328

328:                                              ; preds = %324, %188, %327
  %329 = phi i32 [ %326, %327 ], [ %190, %188 ], [ 0, %324 ]
  ret i32 %329
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_lines_rgb
declare double @llvm.fabs.f64(double)

declare double @llvm.rint.f64(double)

declare double @sqrt(double)

define i32 @blend_lines_rgb(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, double %9, double %10, double %11, double %12) {
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
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = getelementptr i8, ptr %1, i64 %0
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr i8, ptr %1, i64 %0
  %37 = getelementptr i8, ptr %36, i64 16
  %38 = load ptr, ptr %37, align 8
  %39 = getelementptr i8, ptr %1, i64 %0
  %40 = getelementptr i8, ptr %39, i64 24
  %41 = load ptr, ptr %40, align 8
  %42 = load i64, ptr %38, align 4
  %43 = getelementptr i8, ptr %38, i64 8
  %44 = load i64, ptr %43, align 4
  %45 = load i64, ptr %41, align 4
  %46 = getelementptr i8, ptr %41, i64 8
  %47 = load i64, ptr %46, align 4
  %48 = getelementptr i8, ptr %2, i64 %0
  %49 = load ptr, ptr %48, align 8
  %50 = getelementptr i8, ptr %2, i64 %0
  %51 = getelementptr i8, ptr %50, i64 24
  %52 = load ptr, ptr %51, align 8
  %53 = load i64, ptr %52, align 4
  %54 = getelementptr i8, ptr %52, i64 8
  %55 = load i64, ptr %54, align 4
  %56 = getelementptr i8, ptr %3, i64 %0
  %57 = load ptr, ptr %56, align 8
  %58 = getelementptr i8, ptr %3, i64 %0
  %59 = getelementptr i8, ptr %58, i64 24
  %60 = load ptr, ptr %59, align 8
  %61 = load i64, ptr %60, align 4
  %62 = getelementptr i8, ptr %60, i64 8
  %63 = load i64, ptr %62, align 4
  %64 = getelementptr i8, ptr %4, i64 %0
  %65 = load ptr, ptr %64, align 8
  %66 = getelementptr i8, ptr %4, i64 %0
  %67 = getelementptr i8, ptr %66, i64 16
  %68 = load ptr, ptr %67, align 8
  %69 = load i64, ptr %68, align 4
  %70 = getelementptr i8, ptr %5, i64 %0
  %71 = load ptr, ptr %70, align 8
  %72 = getelementptr i8, ptr %5, i64 %0
  %73 = getelementptr i8, ptr %72, i64 16
  %74 = load ptr, ptr %73, align 8
  %75 = load i64, ptr %74, align 4
  %76 = getelementptr i8, ptr %74, i64 8
  %77 = load i64, ptr %76, align 4
  %78 = getelementptr i8, ptr %6, i64 %0
  %79 = load ptr, ptr %78, align 8
  %80 = getelementptr i8, ptr %6, i64 %0
  %81 = getelementptr i8, ptr %80, i64 16
  %82 = load ptr, ptr %81, align 8
  %83 = load i64, ptr %82, align 4
  %84 = getelementptr i8, ptr %7, i64 %0
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr i8, ptr %7, i64 %0
  %87 = getelementptr i8, ptr %86, i64 16
  %88 = load ptr, ptr %87, align 8
  %89 = load i64, ptr %88, align 4
  %90 = getelementptr i8, ptr %8, i64 %0
  %91 = load ptr, ptr %90, align 8
  %92 = getelementptr i8, ptr %8, i64 %0
  %93 = getelementptr i8, ptr %92, i64 16
  %94 = load ptr, ptr %93, align 8
  %95 = getelementptr i8, ptr %8, i64 %0
  %96 = getelementptr i8, ptr %95, i64 24
  %97 = load ptr, ptr %96, align 8
  %98 = load i64, ptr %94, align 4
  %99 = getelementptr i8, ptr %94, i64 8
  %100 = load i64, ptr %99, align 4
  %101 = load i64, ptr %97, align 4
  %102 = getelementptr i8, ptr %97, i64 8
  %103 = load i64, ptr %102, align 4
  %104 = icmp slt i64 %69, 1
  br i1 %104, label %105, label %106

105:                                              ; preds = %13
  br label %106

106:                                              ; preds = %105, %13
  %107 = phi i64 [ %69, %105 ], [ 0, %13 ]
  %108 = icmp slt i64 %75, 0
  %109 = select i1 %108, i64 %69, i64 0
  %110 = add i64 %75, %109
  %111 = icmp slt i64 %110, 0
  br i1 %111, label %112, label %113

112:                                              ; preds = %106
  br label %113

113:                                              ; preds = %112, %106
  %114 = phi i64 [ 0, %112 ], [ %110, %106 ]
  %115 = icmp slt i64 %110, %69
  br i1 %115, label %117, label %116

116:                                              ; preds = %113
  br label %117

117:                                              ; preds = %116, %113
  %118 = phi i64 [ %69, %116 ], [ %114, %113 ]
  %119 = sub i64 %118, %107
  %120 = call i64 @llvm.smax.i64(i64 %119, i64 0)
  %121 = getelementptr i64, ptr %65, i64 %107
  %122 = add nsw i64 %75, %42
  %123 = icmp slt i64 %75, 0
  %124 = select i1 %123, i64 %69, i64 0
  %125 = add i64 %75, %124
  %126 = icmp slt i64 %125, 0
  br i1 %126, label %306, label %307

127:                                              ; preds = %322, %216
  %128 = load i64, ptr %33, align 8
  %129 = icmp sgt i64 %128, 0
  br i1 %129, label %217, label %329

130:                                              ; preds = %217
  %131 = icmp slt i64 %218, -1
  %132 = select i1 %131, i64 %83, i64 0
  %133 = getelementptr i64, ptr %79, i64 %218
  %134 = getelementptr i8, ptr %133, i64 8
  %135 = getelementptr i64, ptr %134, i64 %132
  %136 = load i64, ptr %135, align 8
  br label %137

137:                                              ; preds = %217, %130
  %138 = phi i64 [ %136, %130 ], [ %75, %217 ]
  %139 = add nsw i64 %138, -1
  %140 = icmp slt i64 %218, 0
  %141 = select i1 %140, i64 %83, i64 0
  %142 = getelementptr i64, ptr %79, i64 %218
  %143 = getelementptr i64, ptr %142, i64 %141
  %144 = load i64, ptr %143, align 8
  %145 = icmp slt i64 %144, %139
  br i1 %145, label %146, label %216

146:                                              ; preds = %294, %137
  %147 = phi i64 [ %144, %137 ], [ %304, %294 ]
  %148 = add nsw i64 %147, 1
  %149 = icmp slt i64 %147, -1
  %150 = select i1 %149, i64 %75, i64 0
  %151 = add i64 %148, %150
  %152 = mul i64 %151, %77
  %153 = getelementptr double, ptr %71, i64 %152
  %154 = load double, ptr %153, align 8
  %155 = icmp slt i64 %147, 0
  %156 = select i1 %155, i64 %75, i64 0
  %157 = add i64 %147, %156
  %158 = mul i64 %157, %77
  %159 = getelementptr double, ptr %71, i64 %158
  %160 = load double, ptr %159, align 8
  %161 = fsub double %154, %160
  %162 = call double @llvm.fabs.f64(double %161)
  %163 = add nsw i64 %147, 1
  %164 = icmp slt i64 %147, -1
  %165 = select i1 %164, i64 %75, i64 0
  %166 = add i64 %163, %165
  %167 = mul i64 %166, %77
  %168 = getelementptr double, ptr %71, i64 %167
  %169 = getelementptr i8, ptr %168, i64 8
  %170 = load double, ptr %169, align 8
  %171 = icmp slt i64 %147, 0
  %172 = select i1 %171, i64 %75, i64 0
  %173 = add i64 %147, %172
  %174 = mul i64 %173, %77
  %175 = getelementptr double, ptr %71, i64 %174
  %176 = getelementptr i8, ptr %175, i64 8
  %177 = load double, ptr %176, align 8
  %178 = fsub double %170, %177
  %179 = call double @llvm.fabs.f64(double %178)
  %180 = fcmp ogt double %179, %162
  store i64 0, ptr %30, align 8
  store i64 0, ptr %31, align 8
  %181 = zext i1 %180 to i64
  %182 = xor i1 %180, true
  %183 = zext i1 %182 to i64
  %184 = icmp slt i64 %147, 0
  %185 = select i1 %184, i64 %75, i64 0
  %186 = add i64 %147, %185
  %187 = mul i64 %186, %77
  %188 = getelementptr double, ptr %71, i64 %187
  %189 = getelementptr double, ptr %188, i64 %181
  %190 = load double, ptr %189, align 8
  %191 = icmp slt i64 %147, 0
  %192 = select i1 %191, i64 %75, i64 0
  %193 = add i64 %147, %192
  %194 = mul i64 %193, %77
  %195 = getelementptr double, ptr %71, i64 %194
  %196 = getelementptr double, ptr %195, i64 %183
  %197 = load double, ptr %196, align 8
  %198 = add nsw i64 %147, 1
  %199 = icmp slt i64 %147, -1
  %200 = select i1 %199, i64 %75, i64 0
  %201 = add i64 %198, %200
  %202 = mul i64 %201, %77
  %203 = getelementptr double, ptr %71, i64 %202
  %204 = getelementptr double, ptr %203, i64 %181
  %205 = load double, ptr %204, align 8
  %206 = fcmp ult double %205, %190
  %207 = icmp slt i64 %147, 0
  %208 = select i1 %207, i64 %89, i64 0
  %209 = getelementptr i64, ptr %85, i64 %147
  %210 = getelementptr i64, ptr %209, i64 %208
  %211 = load i64, ptr %210, align 8
  %212 = add nsw i64 %147, 1
  store i64 %212, ptr %30, align 8
  %213 = sub i64 %138, %212
  %214 = icmp slt i64 %213, 1
  %215 = select i1 %214, i64 0, i64 %213
  store i64 %215, ptr %31, align 8
  br label %223

216:                                              ; preds = %294, %137
  br label %127

217:                                              ; preds = %127
  %218 = load i64, ptr %32, align 8
  %219 = add nsw i64 %128, -1
  store i64 %219, ptr %33, align 8
  %220 = add i64 %218, 1
  store i64 %220, ptr %32, align 8
  %221 = add nsw i64 %218, 1
  %222 = icmp slt i64 %221, %83
  br i1 %222, label %130, label %137

223:                                              ; preds = %267, %146
  %224 = phi double [ %197, %146 ], [ %285, %267 ]
  %225 = phi double [ %190, %146 ], [ %281, %267 ]
  %226 = phi double [ 0x7FF0000000000000, %146 ], [ %273, %267 ]
  %227 = phi double [ 0xFFF0000000000000, %146 ], [ %270, %267 ]
  %228 = load i64, ptr %31, align 8
  %229 = icmp sgt i64 %228, 0
  br i1 %229, label %274, label %294

230:                                              ; preds = %274
  %231 = fcmp oeq double %290, %288
  br i1 %231, label %232, label %254

232:                                              ; preds = %230
  %233 = xor i1 %180, true
  br label %234

234:                                              ; preds = %232, %274
  %235 = phi i1 [ true, %274 ], [ %233, %232 ]
  %236 = fsub double %285, %197
  %237 = fsub double %281, %190
  %238 = fcmp oeq double %237, 0.000000e+00
  %239 = fdiv double %236, %237
  %240 = fsub double %281, %190
  %241 = call double @llvm.fabs.f64(double %240)
  %242 = fcmp oeq double %240, 0.000000e+00
  %243 = fdiv double %12, %241
  %244 = xor i1 %235, true
  %245 = fcmp ugt double %227, %239
  %246 = select i1 %244, i1 true, i1 %245
  %247 = fcmp ugt double %239, %226
  %248 = select i1 %246, i1 true, i1 %247
  br i1 %248, label %263, label %249

249:                                              ; preds = %234
  %250 = getelementptr i64, ptr %85, i64 %275
  %251 = getelementptr i8, ptr %250, i64 -8
  %252 = load i64, ptr %251, align 8
  %253 = icmp eq i64 %252, %211
  br i1 %253, label %267, label %263

254:                                              ; preds = %230
  %255 = fsub double %285, %197
  %256 = fsub double %281, %190
  %257 = fcmp oeq double %256, 0.000000e+00
  %258 = fdiv double %255, %256
  %259 = fsub double %281, %190
  %260 = call double @llvm.fabs.f64(double %259)
  %261 = fcmp oeq double %259, 0.000000e+00
  %262 = fdiv double %12, %260
  br label %263

263:                                              ; preds = %254, %234, %249
  %264 = add nsw i64 %147, 1
  %265 = add nsw i64 %275, -1
  %266 = call i64 @llvm.smax.i64(i64 %265, i64 %264)
  br label %294

267:                                              ; preds = %249
  %268 = fsub double %239, %243
  %269 = fcmp ogt double %268, %227
  %270 = select i1 %269, double %268, double %227
  %271 = fadd double %239, %243
  %272 = fcmp olt double %271, %226
  %273 = select i1 %272, double %271, double %226
  br label %223

274:                                              ; preds = %223
  %275 = load i64, ptr %30, align 8
  %276 = add nsw i64 %228, -1
  store i64 %276, ptr %31, align 8
  %277 = add i64 %275, 1
  store i64 %277, ptr %30, align 8
  %278 = mul i64 %275, %77
  %279 = getelementptr double, ptr %71, i64 %278
  %280 = getelementptr double, ptr %279, i64 %181
  %281 = load double, ptr %280, align 8
  %282 = mul i64 %275, %77
  %283 = getelementptr double, ptr %71, i64 %282
  %284 = getelementptr double, ptr %283, i64 %183
  %285 = load double, ptr %284, align 8
  %286 = fsub double %281, %225
  %287 = fsub double %225, %281
  %288 = select i1 %206, double %287, double %286
  %289 = fsub double %285, %224
  %290 = call double @llvm.fabs.f64(double %289)
  %291 = fcmp olt double %290, %288
  %292 = fcmp one double %288, 0x7FF0000000000000
  %293 = select i1 %291, i1 %292, i1 false
  br i1 %293, label %234, label %230

294:                                              ; preds = %263, %223
  %295 = phi i64 [ %266, %263 ], [ %139, %223 ]
  %296 = icmp slt i64 %147, 0
  %297 = select i1 %296, i64 %120, i64 0
  %298 = getelementptr i64, ptr %121, i64 %147
  %299 = getelementptr i64, ptr %298, i64 %297
  store i64 %295, ptr %299, align 8
  %300 = icmp slt i64 %147, 0
  %301 = select i1 %300, i64 %120, i64 0
  %302 = getelementptr i64, ptr %121, i64 %147
  %303 = getelementptr i64, ptr %302, i64 %301
  %304 = load i64, ptr %303, align 8
  %305 = icmp slt i64 %304, %139
  br i1 %305, label %146, label %216

306:                                              ; preds = %117
  br label %307

307:                                              ; preds = %306, %117
  %308 = phi i64 [ 0, %306 ], [ %125, %117 ]
  %309 = icmp slt i64 %125, %69
  br i1 %309, label %311, label %310

310:                                              ; preds = %307
  br label %311

311:                                              ; preds = %310, %307
  %312 = phi i64 [ %69, %310 ], [ %308, %307 ]
  %313 = icmp slt i64 %122, 0
  %314 = select i1 %313, i64 %69, i64 0
  %315 = add i64 %122, %314
  %316 = icmp slt i64 %315, 0
  br i1 %316, label %317, label %318

317:                                              ; preds = %311
  br label %318

318:                                              ; preds = %317, %311
  %319 = phi i64 [ 0, %317 ], [ %315, %311 ]
  %320 = icmp slt i64 %315, %69
  br i1 %320, label %322, label %321

321:                                              ; preds = %318
  br label %322

322:                                              ; preds = %321, %318
  %323 = phi i64 [ %69, %321 ], [ %319, %318 ]
  %324 = sub i64 %323, %312
  %325 = call i64 @llvm.smax.i64(i64 %324, i64 0)
  %326 = getelementptr i64, ptr %65, i64 %312
  store i64 0, ptr %32, align 8
  store i64 0, ptr %33, align 8
  store i64 0, ptr %32, align 8
  %327 = icmp slt i64 %83, 1
  %328 = select i1 %327, i64 0, i64 %83
  store i64 %328, ptr %33, align 8
  br label %127

329:                                              ; preds = %127
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  store i64 0, ptr %28, align 8
  %330 = icmp slt i64 %324, 1
  %331 = select i1 %330, i64 0, i64 %325
  store i64 %331, ptr %29, align 8
  br label %332

332:                                              ; preds = %361, %329
  %333 = phi double [ 0.000000e+00, %329 ], [ %357, %361 ]
  %334 = load i64, ptr %29, align 8
  %335 = icmp sgt i64 %334, 0
  br i1 %335, label %336, label %367

336:                                              ; preds = %332
  %337 = load i64, ptr %28, align 8
  %338 = add nsw i64 %334, -1
  store i64 %338, ptr %29, align 8
  %339 = add i64 %337, 1
  store i64 %339, ptr %28, align 8
  %340 = sitofp i64 %337 to double
  %341 = fadd double %340, 5.000000e-01
  %342 = sub nsw i64 %325, %337
  %343 = sitofp i64 %342 to double
  %344 = fadd double %343, -5.000000e-01
  %345 = fcmp olt double %344, %341
  %346 = select i1 %345, double %344, double %341
  %347 = fcmp olt double %11, 5.000000e-01
  %348 = select i1 %347, double 5.000000e-01, double %11
  %349 = fdiv double %346, %348
  %350 = fcmp olt double %349, 0.000000e+00
  %351 = select i1 %350, double 0.000000e+00, double %349
  %352 = fcmp ogt double %351, 1.000000e+00
  %353 = select i1 %352, double 1.000000e+00, double %351
  %354 = fmul double %10, 0x4130000000000000
  %355 = fmul double %354, %353
  br label %356

356:                                              ; preds = %359, %336
  %357 = phi double [ %333, %336 ], [ %360, %359 ]
  %358 = phi i1 [ true, %336 ], [ false, %359 ]
  br i1 %358, label %359, label %361

359:                                              ; preds = %356
  %360 = call double @llvm.rint.f64(double %355)
  br label %356

361:                                              ; preds = %356
  %362 = fptosi double %357 to i64
  %363 = icmp slt i64 %337, 0
  %364 = select i1 %363, i64 %325, i64 0
  %365 = getelementptr i64, ptr %326, i64 %337
  %366 = getelementptr i64, ptr %365, i64 %364
  store i64 %362, ptr %366, align 8
  br label %332

367:                                              ; preds = %332
  %368 = icmp slt i64 %98, 1
  br i1 %368, label %369, label %370

369:                                              ; preds = %367
  br label %370

370:                                              ; preds = %367, %369
  %371 = phi i64 [ %98, %369 ], [ 0, %367 ]
  %372 = sub i64 %98, %371
  %373 = call i64 @llvm.smax.i64(i64 %372, i64 0)
  %374 = icmp slt i64 %100, 1
  br i1 %374, label %375, label %376

375:                                              ; preds = %370
  br label %376

376:                                              ; preds = %370, %375
  %377 = phi i64 [ %100, %375 ], [ 0, %370 ]
  %378 = icmp slt i64 %100, 4
  br i1 %378, label %379, label %380

379:                                              ; preds = %376
  br label %380

380:                                              ; preds = %379, %376
  %381 = phi i64 [ %100, %379 ], [ 3, %376 ]
  %382 = sub i64 %381, %377
  %383 = call i64 @llvm.smax.i64(i64 %382, i64 0)
  %384 = mul i64 %371, %100
  %385 = getelementptr i64, ptr %91, i64 %384
  %386 = getelementptr i64, ptr %385, i64 %377
  %387 = icmp slt i64 %98, 1
  %388 = add i64 %100, -3
  %389 = icmp slt i64 %388, 0
  %390 = icmp sgt i64 %100, -9223372036854775806
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %26, align 8
  %391 = icmp slt i64 %83, 1
  %392 = select i1 %391, i64 0, i64 %83
  store i64 %392, ptr %27, align 8
  br label %393

393:                                              ; preds = %380, %724
  %394 = load i64, ptr %27, align 8
  %395 = icmp sgt i64 %394, 0
  br i1 %395, label %725, label %779

396:                                              ; preds = %725
  %397 = icmp slt i64 %726, -1
  %398 = select i1 %397, i64 %83, i64 0
  %399 = getelementptr i64, ptr %79, i64 %726
  %400 = getelementptr i8, ptr %399, i64 8
  %401 = getelementptr i64, ptr %400, i64 %398
  %402 = load i64, ptr %401, align 8
  br label %403

403:                                              ; preds = %725, %396
  %404 = phi i64 [ %402, %396 ], [ %75, %725 ]
  %405 = add nsw i64 %404, -1
  %406 = icmp slt i64 %726, 0
  %407 = select i1 %406, i64 %83, i64 0
  %408 = getelementptr i64, ptr %79, i64 %726
  %409 = getelementptr i64, ptr %408, i64 %407
  %410 = load i64, ptr %409, align 8
  %411 = icmp slt i64 %410, %405
  br i1 %411, label %412, label %724

412:                                              ; preds = %722, %403
  %413 = phi i64 [ %410, %403 ], [ %418, %722 ]
  %414 = icmp slt i64 %413, 0
  %415 = select i1 %414, i64 %120, i64 0
  %416 = getelementptr i64, ptr %121, i64 %413
  %417 = getelementptr i64, ptr %416, i64 %415
  %418 = load i64, ptr %417, align 8
  %419 = icmp slt i64 %372, 1
  br i1 %419, label %779, label %731

420:                                              ; preds = %731
  %421 = add nsw i64 %413, 1
  %422 = icmp slt i64 %413, -1
  %423 = select i1 %422, i64 %75, i64 0
  %424 = add i64 %421, %423
  %425 = mul i64 %424, %77
  %426 = getelementptr double, ptr %71, i64 %425
  %427 = load double, ptr %426, align 8
  %428 = icmp slt i64 %413, 0
  %429 = select i1 %428, i64 %75, i64 0
  %430 = add i64 %413, %429
  %431 = mul i64 %430, %77
  %432 = getelementptr double, ptr %71, i64 %431
  %433 = load double, ptr %432, align 8
  %434 = fsub double %427, %433
  %435 = call double @llvm.fabs.f64(double %434)
  %436 = add nsw i64 %413, 1
  %437 = icmp slt i64 %413, -1
  %438 = select i1 %437, i64 %75, i64 0
  %439 = add i64 %436, %438
  %440 = mul i64 %439, %77
  %441 = getelementptr double, ptr %71, i64 %440
  %442 = getelementptr i8, ptr %441, i64 8
  %443 = load double, ptr %442, align 8
  %444 = icmp slt i64 %413, 0
  %445 = select i1 %444, i64 %75, i64 0
  %446 = add i64 %413, %445
  %447 = mul i64 %446, %77
  %448 = getelementptr double, ptr %71, i64 %447
  %449 = getelementptr i8, ptr %448, i64 8
  %450 = load double, ptr %449, align 8
  %451 = fsub double %443, %450
  %452 = call double @llvm.fabs.f64(double %451)
  %453 = fcmp ogt double %452, %435
  br i1 %453, label %454, label %588

454:                                              ; preds = %420
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  %455 = fcmp olt double %773, %759
  br i1 %455, label %456, label %457

456:                                              ; preds = %454
  br label %457

457:                                              ; preds = %456, %454
  %458 = phi double [ %773, %456 ], [ %759, %454 ]
  %459 = phi double [ %766, %456 ], [ %752, %454 ]
  %460 = phi double [ %759, %456 ], [ %773, %454 ]
  %461 = phi double [ %752, %456 ], [ %766, %454 ]
  %462 = fadd double %458, -5.000000e-01
  %463 = fcmp olt double %462, 0.000000e+00
  %464 = select i1 %463, double 0.000000e+00, double %462
  %465 = sitofp i64 %42 to double
  %466 = fcmp ogt double %464, %465
  %467 = select i1 %466, double %465, double %464
  %468 = call double @llvm.ceil.f64(double %467)
  %469 = fptosi double %468 to i64
  %470 = fadd double %460, -5.000000e-01
  %471 = fcmp olt double %470, 0.000000e+00
  %472 = select i1 %471, double 0.000000e+00, double %470
  %473 = sitofp i64 %42 to double
  %474 = fcmp ogt double %472, %473
  %475 = select i1 %474, double %473, double %472
  %476 = call double @llvm.ceil.f64(double %475)
  %477 = fptosi double %476 to i64
  %478 = icmp slt i64 %469, %477
  br i1 %478, label %479, label %585

479:                                              ; preds = %457
  %480 = fsub double %461, %459
  %481 = fsub double %460, %458
  %482 = fcmp oeq double %481, 0.000000e+00
  %483 = fdiv double %480, %481
  %484 = fmul double %483, %483
  %485 = fadd double %484, 1.000000e+00
  %486 = call double @sqrt(double %485)
  %487 = fmul double %9, %486
  %488 = sitofp i64 %469 to double
  %489 = fadd double %488, 5.000000e-01
  %490 = fsub double %489, %458
  %491 = fmul double %483, %490
  %492 = fadd double %459, %491
  %493 = fmul double %487, 5.000000e-01
  %494 = fsub double %492, %493
  %495 = fmul double %494, 0x4130000000000000
  %496 = fptosi double %495 to i64
  %497 = fmul double %487, 0x4130000000000000
  %498 = fptosi double %497 to i64
  %499 = fmul double %483, 0x4130000000000000
  %500 = fptosi double %499 to i64
  %501 = add nsw i64 %498, 2097151
  %502 = ashr i64 %501, 20
  store i64 %469, ptr %20, align 8
  %503 = sub i64 %477, %469
  %504 = icmp slt i64 %503, 1
  %505 = select i1 %504, i64 0, i64 %503
  store i64 %505, ptr %21, align 8
  br label %506

506:                                              ; preds = %479, %528
  %507 = phi i64 [ %496, %479 ], [ %529, %528 ]
  %508 = load i64, ptr %21, align 8
  %509 = icmp sgt i64 %508, 0
  br i1 %509, label %530, label %585

510:                                              ; preds = %524, %530
  %511 = phi i64 [ %498, %530 ], [ %525, %524 ]
  %512 = phi i64 [ %534, %530 ], [ %527, %524 ]
  %513 = phi i64 [ %537, %530 ], [ %526, %524 ]
  %514 = load i64, ptr %23, align 8
  %515 = icmp sgt i64 %514, 0
  br i1 %515, label %540, label %528

516:                                              ; preds = %540
  %517 = getelementptr i64, ptr %326, i64 %531
  %518 = load i64, ptr %517, align 8
  %519 = mul nsw i64 %513, %518
  %520 = lshr i64 %519, 20
  store i64 0, ptr %24, align 8
  store i64 3, ptr %25, align 8
  br label %521

521:                                              ; preds = %575, %516
  %522 = load i64, ptr %25, align 8
  %523 = icmp sgt i64 %522, 0
  br i1 %523, label %547, label %524

524:                                              ; preds = %521, %540
  %525 = sub nsw i64 %511, %513
  %526 = call i64 @llvm.smin.i64(i64 %525, i64 1048576)
  %527 = add nsw i64 %512, 1
  br label %510

528:                                              ; preds = %510
  %529 = add nsw i64 %507, %500
  br label %506

530:                                              ; preds = %506
  %531 = load i64, ptr %20, align 8
  %532 = add nsw i64 %508, -1
  store i64 %532, ptr %21, align 8
  %533 = add i64 %531, 1
  store i64 %533, ptr %20, align 8
  %534 = ashr i64 %507, 20
  %535 = and i64 %507, 1048575
  %536 = sub nuw nsw i64 1048576, %535
  %537 = call i64 @llvm.smin.i64(i64 %536, i64 %498)
  store i64 0, ptr %22, align 8
  %538 = icmp slt i64 %502, 1
  %539 = select i1 %538, i64 0, i64 %502
  store i64 %539, ptr %23, align 8
  br label %510

540:                                              ; preds = %510
  %541 = load i64, ptr %22, align 8
  %542 = add nsw i64 %514, -1
  store i64 %542, ptr %23, align 8
  %543 = add i64 %541, 1
  store i64 %543, ptr %22, align 8
  %544 = icmp sgt i64 %512, -1
  %545 = icmp slt i64 %512, %44
  %546 = select i1 %544, i1 %545, i1 false
  br i1 %546, label %516, label %524

547:                                              ; preds = %521
  %548 = load i64, ptr %24, align 8
  %549 = add nsw i64 %522, -1
  store i64 %549, ptr %25, align 8
  %550 = add i64 %548, 1
  store i64 %550, ptr %24, align 8
  switch i64 %548, label %585 [
    i64 0, label %551
    i64 -3, label %551
    i64 1, label %573
    i64 -2, label %573
    i64 2, label %574
    i64 -1, label %574
  ]

551:                                              ; preds = %547, %547, %574, %573
  %552 = phi ptr [ %57, %574 ], [ %49, %573 ], [ %35, %547 ], [ %35, %547 ]
  %553 = phi i64 [ %61, %574 ], [ %53, %573 ], [ %45, %547 ], [ %45, %547 ]
  %554 = phi i64 [ %63, %574 ], [ %55, %573 ], [ %47, %547 ], [ %47, %547 ]
  %555 = mul i64 %553, %531
  %556 = mul i64 %554, %512
  %557 = getelementptr i8, ptr %552, i64 %555
  %558 = getelementptr i8, ptr %557, i64 %556
  %559 = load i8, ptr %558, align 1
  %560 = icmp slt i64 %548, 0
  %561 = select i1 %560, i64 %383, i64 0
  %562 = add i64 %548, %561
  %563 = mul i64 %103, %562
  %564 = getelementptr i8, ptr %745, i64 %563
  %565 = load i64, ptr %564, align 8
  %566 = zext i8 %559 to i64
  %567 = sub nsw i64 %565, %566
  %568 = mul i64 %520, %567
  %569 = add i64 %568, 524288
  %570 = lshr i64 %569, 20
  %571 = trunc i64 %570 to i8
  %572 = add i8 %559, %571
  switch i64 %548, label %585 [
    i64 0, label %575
    i64 -3, label %575
    i64 1, label %583
    i64 -2, label %583
    i64 2, label %584
    i64 -1, label %584
  ]

573:                                              ; preds = %547, %547
  br label %551

574:                                              ; preds = %547, %547
  br label %551

575:                                              ; preds = %551, %551, %584, %583
  %576 = phi ptr [ %57, %584 ], [ %49, %583 ], [ %35, %551 ], [ %35, %551 ]
  %577 = phi i64 [ %61, %584 ], [ %53, %583 ], [ %45, %551 ], [ %45, %551 ]
  %578 = phi i64 [ %63, %584 ], [ %55, %583 ], [ %47, %551 ], [ %47, %551 ]
  %579 = mul i64 %577, %531
  %580 = mul i64 %578, %512
  %581 = getelementptr i8, ptr %576, i64 %579
  %582 = getelementptr i8, ptr %581, i64 %580
  store i8 %572, ptr %582, align 1
  br label %521

583:                                              ; preds = %551, %551
  br label %575

584:                                              ; preds = %551, %551
  br label %575

585:                                              ; preds = %506, %551, %547, %457
  %586 = phi i1 [ true, %547 ], [ false, %457 ], [ false, %506 ], [ true, %551 ]
  %587 = phi i32 [ 1, %547 ], [ 0, %457 ], [ 0, %506 ], [ 1, %551 ]
  br i1 %586, label %779, label %722

588:                                              ; preds = %420
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  %589 = fcmp olt double %765, %751
  br i1 %589, label %590, label %591

590:                                              ; preds = %588
  br label %591

591:                                              ; preds = %590, %588
  %592 = phi double [ %759, %590 ], [ %773, %588 ]
  %593 = phi double [ %752, %590 ], [ %766, %588 ]
  %594 = phi double [ %773, %590 ], [ %759, %588 ]
  %595 = phi double [ %766, %590 ], [ %752, %588 ]
  %596 = fadd double %595, -5.000000e-01
  %597 = fcmp olt double %596, 0.000000e+00
  %598 = select i1 %597, double 0.000000e+00, double %596
  %599 = sitofp i64 %44 to double
  %600 = fcmp ogt double %598, %599
  %601 = select i1 %600, double %599, double %598
  %602 = call double @llvm.ceil.f64(double %601)
  %603 = fptosi double %602 to i64
  %604 = fadd double %593, -5.000000e-01
  %605 = fcmp olt double %604, 0.000000e+00
  %606 = select i1 %605, double 0.000000e+00, double %604
  %607 = sitofp i64 %44 to double
  %608 = fcmp ogt double %606, %607
  %609 = select i1 %608, double %607, double %606
  %610 = call double @llvm.ceil.f64(double %609)
  %611 = fptosi double %610 to i64
  %612 = icmp slt i64 %603, %611
  br i1 %612, label %613, label %719

613:                                              ; preds = %591
  %614 = fsub double %592, %594
  %615 = fsub double %593, %595
  %616 = fcmp oeq double %615, 0.000000e+00
  %617 = fdiv double %614, %615
  %618 = fmul double %617, %617
  %619 = fadd double %618, 1.000000e+00
  %620 = call double @sqrt(double %619)
  %621 = fmul double %9, %620
  %622 = sitofp i64 %603 to double
  %623 = fadd double %622, 5.000000e-01
  %624 = fsub double %623, %595
  %625 = fmul double %617, %624
  %626 = fadd double %594, %625
  %627 = fmul double %621, 5.000000e-01
  %628 = fsub double %626, %627
  %629 = fmul double %628, 0x4130000000000000
  %630 = fptosi double %629 to i64
  %631 = fmul double %621, 0x4130000000000000
  %632 = fptosi double %631 to i64
  %633 = fmul double %617, 0x4130000000000000
  %634 = fptosi double %633 to i64
  %635 = add nsw i64 %632, 2097151
  %636 = ashr i64 %635, 20
  store i64 %603, ptr %14, align 8
  %637 = sub i64 %611, %603
  %638 = icmp slt i64 %637, 1
  %639 = select i1 %638, i64 0, i64 %637
  store i64 %639, ptr %15, align 8
  br label %640

640:                                              ; preds = %613, %662
  %641 = phi i64 [ %630, %613 ], [ %663, %662 ]
  %642 = load i64, ptr %15, align 8
  %643 = icmp sgt i64 %642, 0
  br i1 %643, label %664, label %719

644:                                              ; preds = %658, %664
  %645 = phi i64 [ %671, %664 ], [ %660, %658 ]
  %646 = phi i64 [ %668, %664 ], [ %661, %658 ]
  %647 = phi i64 [ %632, %664 ], [ %659, %658 ]
  %648 = load i64, ptr %17, align 8
  %649 = icmp sgt i64 %648, 0
  br i1 %649, label %674, label %662

650:                                              ; preds = %674
  %651 = getelementptr i64, ptr %326, i64 %646
  %652 = load i64, ptr %651, align 8
  %653 = mul nsw i64 %645, %652
  %654 = lshr i64 %653, 20
  store i64 0, ptr %18, align 8
  store i64 3, ptr %19, align 8
  br label %655

655:                                              ; preds = %709, %650
  %656 = load i64, ptr %19, align 8
  %657 = icmp sgt i64 %656, 0
  br i1 %657, label %681, label %658

658:                                              ; preds = %655, %674
  %659 = sub nsw i64 %647, %645
  %660 = call i64 @llvm.smin.i64(i64 %659, i64 1048576)
  %661 = add nsw i64 %646, 1
  br label %644

662:                                              ; preds = %644
  %663 = add nsw i64 %641, %634
  br label %640

664:                                              ; preds = %640
  %665 = load i64, ptr %14, align 8
  %666 = add nsw i64 %642, -1
  store i64 %666, ptr %15, align 8
  %667 = add i64 %665, 1
  store i64 %667, ptr %14, align 8
  %668 = ashr i64 %641, 20
  %669 = and i64 %641, 1048575
  %670 = sub nuw nsw i64 1048576, %669
  %671 = call i64 @llvm.smin.i64(i64 %670, i64 %632)
  store i64 0, ptr %16, align 8
  %672 = icmp slt i64 %636, 1
  %673 = select i1 %672, i64 0, i64 %636
  store i64 %673, ptr %17, align 8
  br label %644

674:                                              ; preds = %644
  %675 = load i64, ptr %16, align 8
  %676 = add nsw i64 %648, -1
  store i64 %676, ptr %17, align 8
  %677 = add i64 %675, 1
  store i64 %677, ptr %16, align 8
  %678 = icmp sgt i64 %646, -1
  %679 = icmp slt i64 %646, %42
  %680 = select i1 %678, i1 %679, i1 false
  br i1 %680, label %650, label %658

681:                                              ; preds = %655
  %682 = load i64, ptr %18, align 8
  %683 = add nsw i64 %656, -1
  store i64 %683, ptr %19, align 8
  %684 = add i64 %682, 1
  store i64 %684, ptr %18, align 8
  switch i64 %682, label %719 [
    i64 0, label %685
    i64 -3, label %685
    i64 1, label %707
    i64 -2, label %707
    i64 2, label %708
    i64 -1, label %708
  ]

685:                                              ; preds = %681, %681, %708, %707
  %686 = phi ptr [ %57, %708 ], [ %49, %707 ], [ %35, %681 ], [ %35, %681 ]
  %687 = phi i64 [ %61, %708 ], [ %53, %707 ], [ %45, %681 ], [ %45, %681 ]
  %688 = phi i64 [ %63, %708 ], [ %55, %707 ], [ %47, %681 ], [ %47, %681 ]
  %689 = mul i64 %687, %646
  %690 = mul i64 %688, %665
  %691 = getelementptr i8, ptr %686, i64 %689
  %692 = getelementptr i8, ptr %691, i64 %690
  %693 = load i8, ptr %692, align 1
  %694 = icmp slt i64 %682, 0
  %695 = select i1 %694, i64 %383, i64 0
  %696 = add i64 %682, %695
  %697 = mul i64 %103, %696
  %698 = getelementptr i8, ptr %745, i64 %697
  %699 = load i64, ptr %698, align 8
  %700 = zext i8 %693 to i64
  %701 = sub nsw i64 %699, %700
  %702 = mul i64 %654, %701
  %703 = add i64 %702, 524288
  %704 = lshr i64 %703, 20
  %705 = trunc i64 %704 to i8
  %706 = add i8 %693, %705
  switch i64 %682, label %719 [
    i64 0, label %709
    i64 -3, label %709
    i64 1, label %717
    i64 -2, label %717
    i64 2, label %718
    i64 -1, label %718
  ]

707:                                              ; preds = %681, %681
  br label %685

708:                                              ; preds = %681, %681
  br label %685

709:                                              ; preds = %685, %685, %718, %717
  %710 = phi ptr [ %57, %718 ], [ %49, %717 ], [ %35, %685 ], [ %35, %685 ]
  %711 = phi i64 [ %61, %718 ], [ %53, %717 ], [ %45, %685 ], [ %45, %685 ]
  %712 = phi i64 [ %63, %718 ], [ %55, %717 ], [ %47, %685 ], [ %47, %685 ]
  %713 = mul i64 %711, %646
  %714 = mul i64 %712, %665
  %715 = getelementptr i8, ptr %710, i64 %713
  %716 = getelementptr i8, ptr %715, i64 %714
  store i8 %706, ptr %716, align 1
  br label %655

717:                                              ; preds = %685, %685
  br label %709

718:                                              ; preds = %685, %685
  br label %709

719:                                              ; preds = %640, %685, %681, %591
  %720 = phi i1 [ true, %681 ], [ false, %591 ], [ false, %640 ], [ true, %685 ]
  %721 = phi i32 [ 1, %681 ], [ 0, %591 ], [ 0, %640 ], [ 1, %685 ]
  br i1 %720, label %779, label %722

722:                                              ; preds = %719, %585, %731
  %723 = icmp slt i64 %418, %405
  br i1 %723, label %412, label %724

724:                                              ; preds = %722, %403
  br label %393

725:                                              ; preds = %393
  %726 = load i64, ptr %26, align 8
  %727 = add nsw i64 %394, -1
  store i64 %727, ptr %27, align 8
  %728 = add i64 %726, 1
  store i64 %728, ptr %26, align 8
  %729 = add nsw i64 %726, 1
  %730 = icmp slt i64 %729, %83
  br i1 %730, label %396, label %403

731:                                              ; preds = %412
  %732 = getelementptr i64, ptr %85, i64 %413
  %733 = icmp slt i64 %413, 0
  %734 = select i1 %733, i64 %89, i64 0
  %735 = getelementptr i64, ptr %732, i64 %734
  %736 = load i64, ptr %735, align 8
  %737 = srem i64 %736, %373
  %738 = icmp slt i64 %737, 0
  %739 = add nsw i64 %737, %373
  %740 = select i1 %738, i64 %739, i64 %737
  %741 = icmp slt i64 %740, 0
  %742 = select i1 %741, i64 %373, i64 0
  %743 = add i64 %740, %742
  %744 = mul i64 %101, %743
  %745 = getelementptr i8, ptr %386, i64 %744
  %746 = icmp slt i64 %413, 0
  %747 = select i1 %746, i64 %75, i64 0
  %748 = add i64 %413, %747
  %749 = mul i64 %748, %77
  %750 = getelementptr double, ptr %71, i64 %749
  %751 = load double, ptr %750, align 8
  %752 = fadd double %751, 0.000000e+00
  %753 = icmp slt i64 %413, 0
  %754 = select i1 %753, i64 %75, i64 0
  %755 = add i64 %413, %754
  %756 = mul i64 %755, %77
  %757 = getelementptr double, ptr %71, i64 %756
  %758 = getelementptr i8, ptr %757, i64 8
  %759 = load double, ptr %758, align 8
  %760 = icmp slt i64 %418, 0
  %761 = select i1 %760, i64 %75, i64 0
  %762 = add i64 %418, %761
  %763 = mul i64 %762, %77
  %764 = getelementptr double, ptr %71, i64 %763
  %765 = load double, ptr %764, align 8
  %766 = fadd double %765, 0.000000e+00
  %767 = icmp slt i64 %418, 0
  %768 = select i1 %767, i64 %75, i64 0
  %769 = add i64 %418, %768
  %770 = mul i64 %769, %77
  %771 = getelementptr double, ptr %71, i64 %770
  %772 = getelementptr i8, ptr %771, i64 8
  %773 = load double, ptr %772, align 8
  %774 = fadd double %752, %759
  %775 = fadd double %774, %766
  %776 = fadd double %775, %773
  %777 = fsub double %776, %776
  %778 = fcmp ord double %777, 0.000000e+00
  br i1 %778, label %420, label %722

779:                                              ; preds = %393, %719, %585, %412
  %780 = phi i32 [ 1, %412 ], [ %587, %585 ], [ %721, %719 ], [ 0, %393 ]
  %781 = icmp eq i32 %780, 0
  %782 = select i1 %781, i32 0, i32 %780
  ret i32 %782
}

declare i64 @llvm.smax.i64(i64, i64)

declare double @llvm.ceil.f64(double)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_lines_yuv420
declare double @llvm.fabs.f64(double)

declare double @llvm.rint.f64(double)

declare double @sqrt(double)

define i32 @blend_lines_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, double %9, double %10, double %11, double %12) {
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
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = alloca i64, align 8
  %35 = alloca i64, align 8
  %36 = alloca i64, align 8
  %37 = alloca i64, align 8
  %38 = alloca i64, align 8
  %39 = alloca i64, align 8
  %40 = alloca i64, align 8
  %41 = alloca i64, align 8
  %42 = alloca i64, align 8
  %43 = alloca i64, align 8
  %44 = alloca i64, align 8
  %45 = alloca i64, align 8
  %46 = alloca i64, align 8
  %47 = alloca i64, align 8
  %48 = alloca i64, align 8
  %49 = alloca i64, align 8
  %50 = getelementptr i8, ptr %1, i64 %0
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr i8, ptr %1, i64 %0
  %53 = getelementptr i8, ptr %52, i64 16
  %54 = load ptr, ptr %53, align 8
  %55 = getelementptr i8, ptr %1, i64 %0
  %56 = getelementptr i8, ptr %55, i64 24
  %57 = load ptr, ptr %56, align 8
  %58 = load i64, ptr %54, align 4
  %59 = getelementptr i8, ptr %54, i64 8
  %60 = load i64, ptr %59, align 4
  %61 = load i64, ptr %57, align 4
  %62 = getelementptr i8, ptr %57, i64 8
  %63 = load i64, ptr %62, align 4
  %64 = getelementptr i8, ptr %2, i64 %0
  %65 = load ptr, ptr %64, align 8
  %66 = getelementptr i8, ptr %2, i64 %0
  %67 = getelementptr i8, ptr %66, i64 16
  %68 = load ptr, ptr %67, align 8
  %69 = getelementptr i8, ptr %2, i64 %0
  %70 = getelementptr i8, ptr %69, i64 24
  %71 = load ptr, ptr %70, align 8
  %72 = load i64, ptr %68, align 4
  %73 = getelementptr i8, ptr %68, i64 8
  %74 = load i64, ptr %73, align 4
  %75 = load i64, ptr %71, align 4
  %76 = getelementptr i8, ptr %71, i64 8
  %77 = load i64, ptr %76, align 4
  %78 = getelementptr i8, ptr %3, i64 %0
  %79 = load ptr, ptr %78, align 8
  %80 = getelementptr i8, ptr %3, i64 %0
  %81 = getelementptr i8, ptr %80, i64 24
  %82 = load ptr, ptr %81, align 8
  %83 = load i64, ptr %82, align 4
  %84 = getelementptr i8, ptr %82, i64 8
  %85 = load i64, ptr %84, align 4
  %86 = getelementptr i8, ptr %4, i64 %0
  %87 = load ptr, ptr %86, align 8
  %88 = getelementptr i8, ptr %4, i64 %0
  %89 = getelementptr i8, ptr %88, i64 16
  %90 = load ptr, ptr %89, align 8
  %91 = load i64, ptr %90, align 4
  %92 = getelementptr i8, ptr %5, i64 %0
  %93 = load ptr, ptr %92, align 8
  %94 = getelementptr i8, ptr %5, i64 %0
  %95 = getelementptr i8, ptr %94, i64 16
  %96 = load ptr, ptr %95, align 8
  %97 = load i64, ptr %96, align 4
  %98 = getelementptr i8, ptr %96, i64 8
  %99 = load i64, ptr %98, align 4
  %100 = getelementptr i8, ptr %6, i64 %0
  %101 = load ptr, ptr %100, align 8
  %102 = getelementptr i8, ptr %6, i64 %0
  %103 = getelementptr i8, ptr %102, i64 16
  %104 = load ptr, ptr %103, align 8
  %105 = load i64, ptr %104, align 4
  %106 = getelementptr i8, ptr %7, i64 %0
  %107 = load ptr, ptr %106, align 8
  %108 = getelementptr i8, ptr %7, i64 %0
  %109 = getelementptr i8, ptr %108, i64 16
  %110 = load ptr, ptr %109, align 8
  %111 = load i64, ptr %110, align 4
  %112 = getelementptr i8, ptr %8, i64 %0
  %113 = load ptr, ptr %112, align 8
  %114 = getelementptr i8, ptr %8, i64 %0
  %115 = getelementptr i8, ptr %114, i64 16
  %116 = load ptr, ptr %115, align 8
  %117 = getelementptr i8, ptr %8, i64 %0
  %118 = getelementptr i8, ptr %117, i64 24
  %119 = load ptr, ptr %118, align 8
  %120 = load i64, ptr %116, align 4
  %121 = getelementptr i8, ptr %116, i64 8
  %122 = load i64, ptr %121, align 4
  %123 = load i64, ptr %119, align 4
  %124 = getelementptr i8, ptr %119, i64 8
  %125 = load i64, ptr %124, align 4
  %126 = icmp slt i64 %91, 1
  br i1 %126, label %127, label %128

127:                                              ; preds = %13
  br label %128

128:                                              ; preds = %127, %13
  %129 = phi i64 [ %91, %127 ], [ 0, %13 ]
  %130 = icmp slt i64 %97, 0
  %131 = select i1 %130, i64 %91, i64 0
  %132 = add i64 %97, %131
  %133 = icmp slt i64 %132, 0
  br i1 %133, label %134, label %135

134:                                              ; preds = %128
  br label %135

135:                                              ; preds = %134, %128
  %136 = phi i64 [ 0, %134 ], [ %132, %128 ]
  %137 = icmp slt i64 %132, %91
  br i1 %137, label %139, label %138

138:                                              ; preds = %135
  br label %139

139:                                              ; preds = %138, %135
  %140 = phi i64 [ %91, %138 ], [ %136, %135 ]
  %141 = sub i64 %140, %129
  %142 = call i64 @llvm.smax.i64(i64 %141, i64 0)
  %143 = getelementptr i64, ptr %87, i64 %129
  %144 = add nsw i64 %97, %58
  %145 = icmp slt i64 %97, 0
  %146 = select i1 %145, i64 %91, i64 0
  %147 = add i64 %97, %146
  %148 = icmp slt i64 %147, 0
  br i1 %148, label %328, label %329

149:                                              ; preds = %344, %238
  %150 = load i64, ptr %49, align 8
  %151 = icmp sgt i64 %150, 0
  br i1 %151, label %239, label %351

152:                                              ; preds = %239
  %153 = icmp slt i64 %240, -1
  %154 = select i1 %153, i64 %105, i64 0
  %155 = getelementptr i64, ptr %101, i64 %240
  %156 = getelementptr i8, ptr %155, i64 8
  %157 = getelementptr i64, ptr %156, i64 %154
  %158 = load i64, ptr %157, align 8
  br label %159

159:                                              ; preds = %239, %152
  %160 = phi i64 [ %158, %152 ], [ %97, %239 ]
  %161 = add nsw i64 %160, -1
  %162 = icmp slt i64 %240, 0
  %163 = select i1 %162, i64 %105, i64 0
  %164 = getelementptr i64, ptr %101, i64 %240
  %165 = getelementptr i64, ptr %164, i64 %163
  %166 = load i64, ptr %165, align 8
  %167 = icmp slt i64 %166, %161
  br i1 %167, label %168, label %238

168:                                              ; preds = %316, %159
  %169 = phi i64 [ %166, %159 ], [ %326, %316 ]
  %170 = add nsw i64 %169, 1
  %171 = icmp slt i64 %169, -1
  %172 = select i1 %171, i64 %97, i64 0
  %173 = add i64 %170, %172
  %174 = mul i64 %173, %99
  %175 = getelementptr double, ptr %93, i64 %174
  %176 = load double, ptr %175, align 8
  %177 = icmp slt i64 %169, 0
  %178 = select i1 %177, i64 %97, i64 0
  %179 = add i64 %169, %178
  %180 = mul i64 %179, %99
  %181 = getelementptr double, ptr %93, i64 %180
  %182 = load double, ptr %181, align 8
  %183 = fsub double %176, %182
  %184 = call double @llvm.fabs.f64(double %183)
  %185 = add nsw i64 %169, 1
  %186 = icmp slt i64 %169, -1
  %187 = select i1 %186, i64 %97, i64 0
  %188 = add i64 %185, %187
  %189 = mul i64 %188, %99
  %190 = getelementptr double, ptr %93, i64 %189
  %191 = getelementptr i8, ptr %190, i64 8
  %192 = load double, ptr %191, align 8
  %193 = icmp slt i64 %169, 0
  %194 = select i1 %193, i64 %97, i64 0
  %195 = add i64 %169, %194
  %196 = mul i64 %195, %99
  %197 = getelementptr double, ptr %93, i64 %196
  %198 = getelementptr i8, ptr %197, i64 8
  %199 = load double, ptr %198, align 8
  %200 = fsub double %192, %199
  %201 = call double @llvm.fabs.f64(double %200)
  %202 = fcmp ogt double %201, %184
  store i64 0, ptr %46, align 8
  store i64 0, ptr %47, align 8
  %203 = zext i1 %202 to i64
  %204 = xor i1 %202, true
  %205 = zext i1 %204 to i64
  %206 = icmp slt i64 %169, 0
  %207 = select i1 %206, i64 %97, i64 0
  %208 = add i64 %169, %207
  %209 = mul i64 %208, %99
  %210 = getelementptr double, ptr %93, i64 %209
  %211 = getelementptr double, ptr %210, i64 %203
  %212 = load double, ptr %211, align 8
  %213 = icmp slt i64 %169, 0
  %214 = select i1 %213, i64 %97, i64 0
  %215 = add i64 %169, %214
  %216 = mul i64 %215, %99
  %217 = getelementptr double, ptr %93, i64 %216
  %218 = getelementptr double, ptr %217, i64 %205
  %219 = load double, ptr %218, align 8
  %220 = add nsw i64 %169, 1
  %221 = icmp slt i64 %169, -1
  %222 = select i1 %221, i64 %97, i64 0
  %223 = add i64 %220, %222
  %224 = mul i64 %223, %99
  %225 = getelementptr double, ptr %93, i64 %224
  %226 = getelementptr double, ptr %225, i64 %203
  %227 = load double, ptr %226, align 8
  %228 = fcmp ult double %227, %212
  %229 = icmp slt i64 %169, 0
  %230 = select i1 %229, i64 %111, i64 0
  %231 = getelementptr i64, ptr %107, i64 %169
  %232 = getelementptr i64, ptr %231, i64 %230
  %233 = load i64, ptr %232, align 8
  %234 = add nsw i64 %169, 1
  store i64 %234, ptr %46, align 8
  %235 = sub i64 %160, %234
  %236 = icmp slt i64 %235, 1
  %237 = select i1 %236, i64 0, i64 %235
  store i64 %237, ptr %47, align 8
  br label %245

238:                                              ; preds = %316, %159
  br label %149

239:                                              ; preds = %149
  %240 = load i64, ptr %48, align 8
  %241 = add nsw i64 %150, -1
  store i64 %241, ptr %49, align 8
  %242 = add i64 %240, 1
  store i64 %242, ptr %48, align 8
  %243 = add nsw i64 %240, 1
  %244 = icmp slt i64 %243, %105
  br i1 %244, label %152, label %159

245:                                              ; preds = %289, %168
  %246 = phi double [ %219, %168 ], [ %307, %289 ]
  %247 = phi double [ %212, %168 ], [ %303, %289 ]
  %248 = phi double [ 0x7FF0000000000000, %168 ], [ %295, %289 ]
  %249 = phi double [ 0xFFF0000000000000, %168 ], [ %292, %289 ]
  %250 = load i64, ptr %47, align 8
  %251 = icmp sgt i64 %250, 0
  br i1 %251, label %296, label %316

252:                                              ; preds = %296
  %253 = fcmp oeq double %312, %310
  br i1 %253, label %254, label %276

254:                                              ; preds = %252
  %255 = xor i1 %202, true
  br label %256

256:                                              ; preds = %254, %296
  %257 = phi i1 [ true, %296 ], [ %255, %254 ]
  %258 = fsub double %307, %219
  %259 = fsub double %303, %212
  %260 = fcmp oeq double %259, 0.000000e+00
  %261 = fdiv double %258, %259
  %262 = fsub double %303, %212
  %263 = call double @llvm.fabs.f64(double %262)
  %264 = fcmp oeq double %262, 0.000000e+00
  %265 = fdiv double %12, %263
  %266 = xor i1 %257, true
  %267 = fcmp ugt double %249, %261
  %268 = select i1 %266, i1 true, i1 %267
  %269 = fcmp ugt double %261, %248
  %270 = select i1 %268, i1 true, i1 %269
  br i1 %270, label %285, label %271

271:                                              ; preds = %256
  %272 = getelementptr i64, ptr %107, i64 %297
  %273 = getelementptr i8, ptr %272, i64 -8
  %274 = load i64, ptr %273, align 8
  %275 = icmp eq i64 %274, %233
  br i1 %275, label %289, label %285

276:                                              ; preds = %252
  %277 = fsub double %307, %219
  %278 = fsub double %303, %212
  %279 = fcmp oeq double %278, 0.000000e+00
  %280 = fdiv double %277, %278
  %281 = fsub double %303, %212
  %282 = call double @llvm.fabs.f64(double %281)
  %283 = fcmp oeq double %281, 0.000000e+00
  %284 = fdiv double %12, %282
  br label %285

285:                                              ; preds = %276, %256, %271
  %286 = add nsw i64 %169, 1
  %287 = add nsw i64 %297, -1
  %288 = call i64 @llvm.smax.i64(i64 %287, i64 %286)
  br label %316

289:                                              ; preds = %271
  %290 = fsub double %261, %265
  %291 = fcmp ogt double %290, %249
  %292 = select i1 %291, double %290, double %249
  %293 = fadd double %261, %265
  %294 = fcmp olt double %293, %248
  %295 = select i1 %294, double %293, double %248
  br label %245

296:                                              ; preds = %245
  %297 = load i64, ptr %46, align 8
  %298 = add nsw i64 %250, -1
  store i64 %298, ptr %47, align 8
  %299 = add i64 %297, 1
  store i64 %299, ptr %46, align 8
  %300 = mul i64 %297, %99
  %301 = getelementptr double, ptr %93, i64 %300
  %302 = getelementptr double, ptr %301, i64 %203
  %303 = load double, ptr %302, align 8
  %304 = mul i64 %297, %99
  %305 = getelementptr double, ptr %93, i64 %304
  %306 = getelementptr double, ptr %305, i64 %205
  %307 = load double, ptr %306, align 8
  %308 = fsub double %303, %247
  %309 = fsub double %247, %303
  %310 = select i1 %228, double %309, double %308
  %311 = fsub double %307, %246
  %312 = call double @llvm.fabs.f64(double %311)
  %313 = fcmp olt double %312, %310
  %314 = fcmp one double %310, 0x7FF0000000000000
  %315 = select i1 %313, i1 %314, i1 false
  br i1 %315, label %256, label %252

316:                                              ; preds = %285, %245
  %317 = phi i64 [ %288, %285 ], [ %161, %245 ]
  %318 = icmp slt i64 %169, 0
  %319 = select i1 %318, i64 %142, i64 0
  %320 = getelementptr i64, ptr %143, i64 %169
  %321 = getelementptr i64, ptr %320, i64 %319
  store i64 %317, ptr %321, align 8
  %322 = icmp slt i64 %169, 0
  %323 = select i1 %322, i64 %142, i64 0
  %324 = getelementptr i64, ptr %143, i64 %169
  %325 = getelementptr i64, ptr %324, i64 %323
  %326 = load i64, ptr %325, align 8
  %327 = icmp slt i64 %326, %161
  br i1 %327, label %168, label %238

328:                                              ; preds = %139
  br label %329

329:                                              ; preds = %328, %139
  %330 = phi i64 [ 0, %328 ], [ %147, %139 ]
  %331 = icmp slt i64 %147, %91
  br i1 %331, label %333, label %332

332:                                              ; preds = %329
  br label %333

333:                                              ; preds = %332, %329
  %334 = phi i64 [ %91, %332 ], [ %330, %329 ]
  %335 = icmp slt i64 %144, 0
  %336 = select i1 %335, i64 %91, i64 0
  %337 = add i64 %144, %336
  %338 = icmp slt i64 %337, 0
  br i1 %338, label %339, label %340

339:                                              ; preds = %333
  br label %340

340:                                              ; preds = %339, %333
  %341 = phi i64 [ 0, %339 ], [ %337, %333 ]
  %342 = icmp slt i64 %337, %91
  br i1 %342, label %344, label %343

343:                                              ; preds = %340
  br label %344

344:                                              ; preds = %343, %340
  %345 = phi i64 [ %91, %343 ], [ %341, %340 ]
  %346 = sub i64 %345, %334
  %347 = call i64 @llvm.smax.i64(i64 %346, i64 0)
  %348 = getelementptr i64, ptr %87, i64 %334
  store i64 0, ptr %48, align 8
  store i64 0, ptr %49, align 8
  store i64 0, ptr %48, align 8
  %349 = icmp slt i64 %105, 1
  %350 = select i1 %349, i64 0, i64 %105
  store i64 %350, ptr %49, align 8
  br label %149

351:                                              ; preds = %149
  store i64 0, ptr %42, align 8
  store i64 0, ptr %43, align 8
  store i64 0, ptr %42, align 8
  %352 = icmp slt i64 %346, 1
  %353 = select i1 %352, i64 0, i64 %347
  store i64 %353, ptr %43, align 8
  br label %354

354:                                              ; preds = %383, %351
  %355 = phi double [ 0.000000e+00, %351 ], [ %379, %383 ]
  %356 = load i64, ptr %43, align 8
  %357 = icmp sgt i64 %356, 0
  br i1 %357, label %358, label %389

358:                                              ; preds = %354
  %359 = load i64, ptr %42, align 8
  %360 = add nsw i64 %356, -1
  store i64 %360, ptr %43, align 8
  %361 = add i64 %359, 1
  store i64 %361, ptr %42, align 8
  %362 = sitofp i64 %359 to double
  %363 = fadd double %362, 5.000000e-01
  %364 = sub nsw i64 %347, %359
  %365 = sitofp i64 %364 to double
  %366 = fadd double %365, -5.000000e-01
  %367 = fcmp olt double %366, %363
  %368 = select i1 %367, double %366, double %363
  %369 = fcmp olt double %11, 5.000000e-01
  %370 = select i1 %369, double 5.000000e-01, double %11
  %371 = fdiv double %368, %370
  %372 = fcmp olt double %371, 0.000000e+00
  %373 = select i1 %372, double 0.000000e+00, double %371
  %374 = fcmp ogt double %373, 1.000000e+00
  %375 = select i1 %374, double 1.000000e+00, double %373
  %376 = fmul double %10, 0x4130000000000000
  %377 = fmul double %376, %375
  br label %378

378:                                              ; preds = %381, %358
  %379 = phi double [ %355, %358 ], [ %382, %381 ]
  %380 = phi i1 [ true, %358 ], [ false, %381 ]
  br i1 %380, label %381, label %383

381:                                              ; preds = %378
  %382 = call double @llvm.rint.f64(double %377)
  br label %378

383:                                              ; preds = %378
  %384 = fptosi double %379 to i64
  %385 = icmp slt i64 %359, 0
  %386 = select i1 %385, i64 %347, i64 0
  %387 = getelementptr i64, ptr %348, i64 %359
  %388 = getelementptr i64, ptr %387, i64 %386
  store i64 %384, ptr %388, align 8
  br label %354

389:                                              ; preds = %354
  %390 = icmp slt i64 %120, 1
  br i1 %390, label %391, label %392

391:                                              ; preds = %389
  br label %392

392:                                              ; preds = %389, %391
  %393 = phi i64 [ %120, %391 ], [ 0, %389 ]
  %394 = sub i64 %120, %393
  %395 = call i64 @llvm.smax.i64(i64 %394, i64 0)
  %396 = icmp slt i64 %122, 1
  br i1 %396, label %397, label %398

397:                                              ; preds = %392
  br label %398

398:                                              ; preds = %392, %397
  %399 = phi i64 [ %122, %397 ], [ 0, %392 ]
  %400 = icmp slt i64 %122, 2
  br i1 %400, label %401, label %402

401:                                              ; preds = %398
  br label %402

402:                                              ; preds = %401, %398
  %403 = phi i64 [ %122, %401 ], [ 1, %398 ]
  %404 = sub i64 %403, %399
  %405 = call i64 @llvm.smax.i64(i64 %404, i64 0)
  %406 = mul i64 %393, %122
  %407 = getelementptr i64, ptr %113, i64 %406
  %408 = getelementptr i64, ptr %407, i64 %399
  %409 = icmp slt i64 %120, 1
  br i1 %409, label %410, label %411

410:                                              ; preds = %402
  br label %411

411:                                              ; preds = %402, %410
  %412 = phi i64 [ %120, %410 ], [ 0, %402 ]
  %413 = sub i64 %120, %412
  %414 = call i64 @llvm.smax.i64(i64 %413, i64 0)
  %415 = add i64 %122, -2
  %416 = icmp slt i64 %415, 0
  br i1 %416, label %786, label %787

417:                                              ; preds = %791, %728
  %418 = load i64, ptr %41, align 8
  %419 = icmp sgt i64 %418, 0
  br i1 %419, label %729, label %783

420:                                              ; preds = %729
  %421 = icmp slt i64 %730, -1
  %422 = select i1 %421, i64 %105, i64 0
  %423 = getelementptr i64, ptr %101, i64 %730
  %424 = getelementptr i8, ptr %423, i64 8
  %425 = getelementptr i64, ptr %424, i64 %422
  %426 = load i64, ptr %425, align 8
  br label %427

427:                                              ; preds = %729, %420
  %428 = phi i64 [ %426, %420 ], [ %97, %729 ]
  %429 = add nsw i64 %428, -1
  %430 = icmp slt i64 %730, 0
  %431 = select i1 %430, i64 %105, i64 0
  %432 = getelementptr i64, ptr %101, i64 %730
  %433 = getelementptr i64, ptr %432, i64 %431
  %434 = load i64, ptr %433, align 8
  %435 = icmp slt i64 %434, %429
  br i1 %435, label %436, label %728

436:                                              ; preds = %726, %427
  %437 = phi i64 [ %434, %427 ], [ %442, %726 ]
  %438 = icmp slt i64 %437, 0
  %439 = select i1 %438, i64 %142, i64 0
  %440 = getelementptr i64, ptr %143, i64 %437
  %441 = getelementptr i64, ptr %440, i64 %439
  %442 = load i64, ptr %441, align 8
  %443 = icmp slt i64 %394, 1
  br i1 %443, label %783, label %735

444:                                              ; preds = %735
  %445 = add nsw i64 %437, 1
  %446 = icmp slt i64 %437, -1
  %447 = select i1 %446, i64 %97, i64 0
  %448 = add i64 %445, %447
  %449 = mul i64 %448, %99
  %450 = getelementptr double, ptr %93, i64 %449
  %451 = load double, ptr %450, align 8
  %452 = icmp slt i64 %437, 0
  %453 = select i1 %452, i64 %97, i64 0
  %454 = add i64 %437, %453
  %455 = mul i64 %454, %99
  %456 = getelementptr double, ptr %93, i64 %455
  %457 = load double, ptr %456, align 8
  %458 = fsub double %451, %457
  %459 = call double @llvm.fabs.f64(double %458)
  %460 = add nsw i64 %437, 1
  %461 = icmp slt i64 %437, -1
  %462 = select i1 %461, i64 %97, i64 0
  %463 = add i64 %460, %462
  %464 = mul i64 %463, %99
  %465 = getelementptr double, ptr %93, i64 %464
  %466 = getelementptr i8, ptr %465, i64 8
  %467 = load double, ptr %466, align 8
  %468 = icmp slt i64 %437, 0
  %469 = select i1 %468, i64 %97, i64 0
  %470 = add i64 %437, %469
  %471 = mul i64 %470, %99
  %472 = getelementptr double, ptr %93, i64 %471
  %473 = getelementptr i8, ptr %472, i64 8
  %474 = load double, ptr %473, align 8
  %475 = fsub double %467, %474
  %476 = call double @llvm.fabs.f64(double %475)
  %477 = fcmp ogt double %476, %459
  br i1 %477, label %478, label %602

478:                                              ; preds = %444
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  store i64 0, ptr %36, align 8
  store i64 0, ptr %37, align 8
  store i64 0, ptr %38, align 8
  store i64 0, ptr %39, align 8
  %479 = fcmp olt double %777, %763
  br i1 %479, label %480, label %481

480:                                              ; preds = %478
  br label %481

481:                                              ; preds = %480, %478
  %482 = phi double [ %777, %480 ], [ %763, %478 ]
  %483 = phi double [ %770, %480 ], [ %756, %478 ]
  %484 = phi double [ %763, %480 ], [ %777, %478 ]
  %485 = phi double [ %756, %480 ], [ %770, %478 ]
  %486 = fadd double %482, -5.000000e-01
  %487 = fcmp olt double %486, 0.000000e+00
  %488 = select i1 %487, double 0.000000e+00, double %486
  %489 = sitofp i64 %58 to double
  %490 = fcmp ogt double %488, %489
  %491 = select i1 %490, double %489, double %488
  %492 = call double @llvm.ceil.f64(double %491)
  %493 = fptosi double %492 to i64
  %494 = fadd double %484, -5.000000e-01
  %495 = fcmp olt double %494, 0.000000e+00
  %496 = select i1 %495, double 0.000000e+00, double %494
  %497 = sitofp i64 %58 to double
  %498 = fcmp ogt double %496, %497
  %499 = select i1 %498, double %497, double %496
  %500 = call double @llvm.ceil.f64(double %499)
  %501 = fptosi double %500 to i64
  %502 = icmp slt i64 %493, %501
  br i1 %502, label %503, label %599

503:                                              ; preds = %481
  %504 = fsub double %485, %483
  %505 = fsub double %484, %482
  %506 = fcmp oeq double %505, 0.000000e+00
  %507 = fdiv double %504, %505
  %508 = fmul double %507, %507
  %509 = fadd double %508, 1.000000e+00
  %510 = call double @sqrt(double %509)
  %511 = fmul double %9, %510
  %512 = sitofp i64 %493 to double
  %513 = fadd double %512, 5.000000e-01
  %514 = fsub double %513, %482
  %515 = fmul double %507, %514
  %516 = fadd double %483, %515
  %517 = fmul double %511, 5.000000e-01
  %518 = fsub double %516, %517
  %519 = fmul double %518, 0x4130000000000000
  %520 = fptosi double %519 to i64
  %521 = fmul double %511, 0x4130000000000000
  %522 = fptosi double %521 to i64
  %523 = fmul double %507, 0x4130000000000000
  %524 = fptosi double %523 to i64
  %525 = add nsw i64 %522, 2097151
  %526 = ashr i64 %525, 20
  store i64 %493, ptr %34, align 8
  %527 = sub i64 %501, %493
  %528 = icmp slt i64 %527, 1
  %529 = select i1 %528, i64 0, i64 %527
  store i64 %529, ptr %35, align 8
  br label %530

530:                                              ; preds = %503, %552
  %531 = phi i64 [ %520, %503 ], [ %553, %552 ]
  %532 = load i64, ptr %35, align 8
  %533 = icmp sgt i64 %532, 0
  br i1 %533, label %554, label %599

534:                                              ; preds = %548, %554
  %535 = phi i64 [ %522, %554 ], [ %549, %548 ]
  %536 = phi i64 [ %558, %554 ], [ %551, %548 ]
  %537 = phi i64 [ %561, %554 ], [ %550, %548 ]
  %538 = load i64, ptr %37, align 8
  %539 = icmp sgt i64 %538, 0
  br i1 %539, label %564, label %552

540:                                              ; preds = %564
  %541 = getelementptr i64, ptr %348, i64 %555
  %542 = load i64, ptr %541, align 8
  %543 = mul nsw i64 %537, %542
  %544 = lshr i64 %543, 20
  store i64 0, ptr %38, align 8
  store i64 1, ptr %39, align 8
  br label %545

545:                                              ; preds = %581, %540
  %546 = load i64, ptr %39, align 8
  %547 = icmp sgt i64 %546, 0
  br i1 %547, label %571, label %548

548:                                              ; preds = %545, %564
  %549 = sub nsw i64 %535, %537
  %550 = call i64 @llvm.smin.i64(i64 %549, i64 1048576)
  %551 = add nsw i64 %536, 1
  br label %534

552:                                              ; preds = %534
  %553 = add nsw i64 %531, %524
  br label %530

554:                                              ; preds = %530
  %555 = load i64, ptr %34, align 8
  %556 = add nsw i64 %532, -1
  store i64 %556, ptr %35, align 8
  %557 = add i64 %555, 1
  store i64 %557, ptr %34, align 8
  %558 = ashr i64 %531, 20
  %559 = and i64 %531, 1048575
  %560 = sub nuw nsw i64 1048576, %559
  %561 = call i64 @llvm.smin.i64(i64 %560, i64 %522)
  store i64 0, ptr %36, align 8
  %562 = icmp slt i64 %526, 1
  %563 = select i1 %562, i64 0, i64 %526
  store i64 %563, ptr %37, align 8
  br label %534

564:                                              ; preds = %534
  %565 = load i64, ptr %36, align 8
  %566 = add nsw i64 %538, -1
  store i64 %566, ptr %37, align 8
  %567 = add i64 %565, 1
  store i64 %567, ptr %36, align 8
  %568 = icmp sgt i64 %536, -1
  %569 = icmp slt i64 %536, %60
  %570 = select i1 %568, i1 %569, i1 false
  br i1 %570, label %540, label %548

571:                                              ; preds = %545
  %572 = load i64, ptr %38, align 8
  %573 = add nsw i64 %546, -1
  store i64 %573, ptr %39, align 8
  %574 = add i64 %572, 1
  store i64 %574, ptr %38, align 8
  switch i64 %572, label %599 [
    i64 0, label %575
    i64 -1, label %575
  ]

575:                                              ; preds = %571, %571
  %576 = mul i64 %61, %555
  %577 = mul i64 %63, %536
  %578 = getelementptr i8, ptr %51, i64 %576
  %579 = getelementptr i8, ptr %578, i64 %577
  %580 = load i8, ptr %579, align 1
  switch i64 %572, label %599 [
    i64 0, label %581
    i64 -1, label %581
  ]

581:                                              ; preds = %575, %575
  %582 = icmp slt i64 %572, 0
  %583 = select i1 %582, i64 %405, i64 0
  %584 = add i64 %572, %583
  %585 = mul i64 %125, %584
  %586 = getelementptr i8, ptr %749, i64 %585
  %587 = load i64, ptr %586, align 8
  %588 = zext i8 %580 to i64
  %589 = sub nsw i64 %587, %588
  %590 = mul i64 %544, %589
  %591 = add i64 %590, 524288
  %592 = lshr i64 %591, 20
  %593 = trunc i64 %592 to i8
  %594 = add i8 %580, %593
  %595 = mul i64 %61, %555
  %596 = mul i64 %63, %536
  %597 = getelementptr i8, ptr %51, i64 %595
  %598 = getelementptr i8, ptr %597, i64 %596
  store i8 %594, ptr %598, align 1
  br label %545

599:                                              ; preds = %530, %575, %571, %481
  %600 = phi i1 [ true, %571 ], [ false, %481 ], [ true, %575 ], [ false, %530 ]
  %601 = phi i32 [ 1, %571 ], [ 0, %481 ], [ 1, %575 ], [ 0, %530 ]
  br i1 %600, label %783, label %726

602:                                              ; preds = %444
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  store i64 0, ptr %30, align 8
  store i64 0, ptr %31, align 8
  store i64 0, ptr %32, align 8
  store i64 0, ptr %33, align 8
  %603 = fcmp olt double %769, %755
  br i1 %603, label %604, label %605

604:                                              ; preds = %602
  br label %605

605:                                              ; preds = %604, %602
  %606 = phi double [ %770, %604 ], [ %756, %602 ]
  %607 = phi double [ %777, %604 ], [ %763, %602 ]
  %608 = phi double [ %756, %604 ], [ %770, %602 ]
  %609 = phi double [ %763, %604 ], [ %777, %602 ]
  %610 = fadd double %606, -5.000000e-01
  %611 = fcmp olt double %610, 0.000000e+00
  %612 = select i1 %611, double 0.000000e+00, double %610
  %613 = sitofp i64 %60 to double
  %614 = fcmp ogt double %612, %613
  %615 = select i1 %614, double %613, double %612
  %616 = call double @llvm.ceil.f64(double %615)
  %617 = fptosi double %616 to i64
  %618 = fadd double %608, -5.000000e-01
  %619 = fcmp olt double %618, 0.000000e+00
  %620 = select i1 %619, double 0.000000e+00, double %618
  %621 = sitofp i64 %60 to double
  %622 = fcmp ogt double %620, %621
  %623 = select i1 %622, double %621, double %620
  %624 = call double @llvm.ceil.f64(double %623)
  %625 = fptosi double %624 to i64
  %626 = icmp slt i64 %617, %625
  br i1 %626, label %627, label %723

627:                                              ; preds = %605
  %628 = fsub double %609, %607
  %629 = fsub double %608, %606
  %630 = fcmp oeq double %629, 0.000000e+00
  %631 = fdiv double %628, %629
  %632 = fmul double %631, %631
  %633 = fadd double %632, 1.000000e+00
  %634 = call double @sqrt(double %633)
  %635 = fmul double %9, %634
  %636 = sitofp i64 %617 to double
  %637 = fadd double %636, 5.000000e-01
  %638 = fsub double %637, %606
  %639 = fmul double %631, %638
  %640 = fadd double %607, %639
  %641 = fmul double %635, 5.000000e-01
  %642 = fsub double %640, %641
  %643 = fmul double %642, 0x4130000000000000
  %644 = fptosi double %643 to i64
  %645 = fmul double %635, 0x4130000000000000
  %646 = fptosi double %645 to i64
  %647 = fmul double %631, 0x4130000000000000
  %648 = fptosi double %647 to i64
  %649 = add nsw i64 %646, 2097151
  %650 = ashr i64 %649, 20
  store i64 %617, ptr %28, align 8
  %651 = sub i64 %625, %617
  %652 = icmp slt i64 %651, 1
  %653 = select i1 %652, i64 0, i64 %651
  store i64 %653, ptr %29, align 8
  br label %654

654:                                              ; preds = %627, %676
  %655 = phi i64 [ %644, %627 ], [ %677, %676 ]
  %656 = load i64, ptr %29, align 8
  %657 = icmp sgt i64 %656, 0
  br i1 %657, label %678, label %723

658:                                              ; preds = %672, %678
  %659 = phi i64 [ %646, %678 ], [ %673, %672 ]
  %660 = phi i64 [ %682, %678 ], [ %675, %672 ]
  %661 = phi i64 [ %685, %678 ], [ %674, %672 ]
  %662 = load i64, ptr %31, align 8
  %663 = icmp sgt i64 %662, 0
  br i1 %663, label %688, label %676

664:                                              ; preds = %688
  %665 = getelementptr i64, ptr %348, i64 %660
  %666 = load i64, ptr %665, align 8
  %667 = mul nsw i64 %661, %666
  %668 = lshr i64 %667, 20
  store i64 0, ptr %32, align 8
  store i64 1, ptr %33, align 8
  br label %669

669:                                              ; preds = %705, %664
  %670 = load i64, ptr %33, align 8
  %671 = icmp sgt i64 %670, 0
  br i1 %671, label %695, label %672

672:                                              ; preds = %669, %688
  %673 = sub nsw i64 %659, %661
  %674 = call i64 @llvm.smin.i64(i64 %673, i64 1048576)
  %675 = add nsw i64 %660, 1
  br label %658

676:                                              ; preds = %658
  %677 = add nsw i64 %655, %648
  br label %654

678:                                              ; preds = %654
  %679 = load i64, ptr %28, align 8
  %680 = add nsw i64 %656, -1
  store i64 %680, ptr %29, align 8
  %681 = add i64 %679, 1
  store i64 %681, ptr %28, align 8
  %682 = ashr i64 %655, 20
  %683 = and i64 %655, 1048575
  %684 = sub nuw nsw i64 1048576, %683
  %685 = call i64 @llvm.smin.i64(i64 %684, i64 %646)
  store i64 0, ptr %30, align 8
  %686 = icmp slt i64 %650, 1
  %687 = select i1 %686, i64 0, i64 %650
  store i64 %687, ptr %31, align 8
  br label %658

688:                                              ; preds = %658
  %689 = load i64, ptr %30, align 8
  %690 = add nsw i64 %662, -1
  store i64 %690, ptr %31, align 8
  %691 = add i64 %689, 1
  store i64 %691, ptr %30, align 8
  %692 = icmp sgt i64 %660, -1
  %693 = icmp slt i64 %660, %58
  %694 = select i1 %692, i1 %693, i1 false
  br i1 %694, label %664, label %672

695:                                              ; preds = %669
  %696 = load i64, ptr %32, align 8
  %697 = add nsw i64 %670, -1
  store i64 %697, ptr %33, align 8
  %698 = add i64 %696, 1
  store i64 %698, ptr %32, align 8
  switch i64 %696, label %723 [
    i64 0, label %699
    i64 -1, label %699
  ]

699:                                              ; preds = %695, %695
  %700 = mul i64 %61, %660
  %701 = mul i64 %63, %679
  %702 = getelementptr i8, ptr %51, i64 %700
  %703 = getelementptr i8, ptr %702, i64 %701
  %704 = load i8, ptr %703, align 1
  switch i64 %696, label %723 [
    i64 0, label %705
    i64 -1, label %705
  ]

705:                                              ; preds = %699, %699
  %706 = icmp slt i64 %696, 0
  %707 = select i1 %706, i64 %405, i64 0
  %708 = add i64 %696, %707
  %709 = mul i64 %125, %708
  %710 = getelementptr i8, ptr %749, i64 %709
  %711 = load i64, ptr %710, align 8
  %712 = zext i8 %704 to i64
  %713 = sub nsw i64 %711, %712
  %714 = mul i64 %668, %713
  %715 = add i64 %714, 524288
  %716 = lshr i64 %715, 20
  %717 = trunc i64 %716 to i8
  %718 = add i8 %704, %717
  %719 = mul i64 %61, %660
  %720 = mul i64 %63, %679
  %721 = getelementptr i8, ptr %51, i64 %719
  %722 = getelementptr i8, ptr %721, i64 %720
  store i8 %718, ptr %722, align 1
  br label %669

723:                                              ; preds = %654, %699, %695, %605
  %724 = phi i1 [ true, %695 ], [ false, %605 ], [ true, %699 ], [ false, %654 ]
  %725 = phi i32 [ 1, %695 ], [ 0, %605 ], [ 1, %699 ], [ 0, %654 ]
  br i1 %724, label %783, label %726

726:                                              ; preds = %723, %599, %735
  %727 = icmp slt i64 %442, %429
  br i1 %727, label %436, label %728

728:                                              ; preds = %726, %427
  br label %417

729:                                              ; preds = %417
  %730 = load i64, ptr %40, align 8
  %731 = add nsw i64 %418, -1
  store i64 %731, ptr %41, align 8
  %732 = add i64 %730, 1
  store i64 %732, ptr %40, align 8
  %733 = add nsw i64 %730, 1
  %734 = icmp slt i64 %733, %105
  br i1 %734, label %420, label %427

735:                                              ; preds = %436
  %736 = getelementptr i64, ptr %107, i64 %437
  %737 = icmp slt i64 %437, 0
  %738 = select i1 %737, i64 %111, i64 0
  %739 = getelementptr i64, ptr %736, i64 %738
  %740 = load i64, ptr %739, align 8
  %741 = srem i64 %740, %395
  %742 = icmp slt i64 %741, 0
  %743 = add nsw i64 %741, %395
  %744 = select i1 %742, i64 %743, i64 %741
  %745 = icmp slt i64 %744, 0
  %746 = select i1 %745, i64 %395, i64 0
  %747 = add i64 %744, %746
  %748 = mul i64 %123, %747
  %749 = getelementptr i8, ptr %408, i64 %748
  %750 = icmp slt i64 %437, 0
  %751 = select i1 %750, i64 %97, i64 0
  %752 = add i64 %437, %751
  %753 = mul i64 %752, %99
  %754 = getelementptr double, ptr %93, i64 %753
  %755 = load double, ptr %754, align 8
  %756 = fadd double %755, 0.000000e+00
  %757 = icmp slt i64 %437, 0
  %758 = select i1 %757, i64 %97, i64 0
  %759 = add i64 %437, %758
  %760 = mul i64 %759, %99
  %761 = getelementptr double, ptr %93, i64 %760
  %762 = getelementptr i8, ptr %761, i64 8
  %763 = load double, ptr %762, align 8
  %764 = icmp slt i64 %442, 0
  %765 = select i1 %764, i64 %97, i64 0
  %766 = add i64 %442, %765
  %767 = mul i64 %766, %99
  %768 = getelementptr double, ptr %93, i64 %767
  %769 = load double, ptr %768, align 8
  %770 = fadd double %769, 0.000000e+00
  %771 = icmp slt i64 %442, 0
  %772 = select i1 %771, i64 %97, i64 0
  %773 = add i64 %442, %772
  %774 = mul i64 %773, %99
  %775 = getelementptr double, ptr %93, i64 %774
  %776 = getelementptr i8, ptr %775, i64 8
  %777 = load double, ptr %776, align 8
  %778 = fadd double %756, %763
  %779 = fadd double %778, %770
  %780 = fadd double %779, %777
  %781 = fsub double %780, %780
  %782 = fcmp ord double %781, 0.000000e+00
  br i1 %782, label %444, label %726

783:                                              ; preds = %417, %723, %599, %436
  %784 = phi i32 [ 1, %436 ], [ %601, %599 ], [ %725, %723 ], [ 0, %417 ]
  %785 = icmp eq i32 %784, 0
  br i1 %785, label %800, label %1259

786:                                              ; preds = %411
  br label %787

787:                                              ; preds = %786, %411
  %788 = phi i64 [ 0, %786 ], [ %415, %411 ]
  %789 = icmp sgt i64 %122, -9223372036854775807
  br i1 %789, label %791, label %790

790:                                              ; preds = %787
  br label %791

791:                                              ; preds = %787, %790
  %792 = phi i64 [ %122, %790 ], [ %788, %787 ]
  %793 = sub i64 %122, %792
  %794 = call i64 @llvm.smax.i64(i64 %793, i64 0)
  %795 = mul i64 %412, %122
  %796 = getelementptr i64, ptr %113, i64 %795
  %797 = getelementptr i64, ptr %796, i64 %792
  store i64 0, ptr %40, align 8
  store i64 0, ptr %41, align 8
  store i64 0, ptr %40, align 8
  %798 = icmp slt i64 %105, 1
  %799 = select i1 %798, i64 0, i64 %105
  store i64 %799, ptr %41, align 8
  br label %417

800:                                              ; preds = %783
  %801 = add nsw i64 %97, %72
  %802 = icmp slt i64 %97, 0
  %803 = select i1 %802, i64 %91, i64 0
  %804 = add i64 %97, %803
  %805 = icmp slt i64 %804, 0
  br i1 %805, label %841, label %842

806:                                              ; preds = %835, %857
  %807 = phi double [ 0.000000e+00, %857 ], [ %831, %835 ]
  %808 = load i64, ptr %45, align 8
  %809 = icmp sgt i64 %808, 0
  br i1 %809, label %810, label %865

810:                                              ; preds = %806
  %811 = load i64, ptr %44, align 8
  %812 = add nsw i64 %808, -1
  store i64 %812, ptr %45, align 8
  %813 = add i64 %811, 1
  store i64 %813, ptr %44, align 8
  %814 = sitofp i64 %811 to double
  %815 = fadd double %814, 5.000000e-01
  %816 = sub nsw i64 %860, %811
  %817 = sitofp i64 %816 to double
  %818 = fadd double %817, -5.000000e-01
  %819 = fcmp olt double %818, %815
  %820 = select i1 %819, double %818, double %815
  %821 = fcmp olt double %862, 5.000000e-01
  %822 = select i1 %821, double 5.000000e-01, double %862
  %823 = fdiv double %820, %822
  %824 = fcmp olt double %823, 0.000000e+00
  %825 = select i1 %824, double 0.000000e+00, double %823
  %826 = fcmp ogt double %825, 1.000000e+00
  %827 = select i1 %826, double 1.000000e+00, double %825
  %828 = fmul double %10, 0x4130000000000000
  %829 = fmul double %828, %827
  br label %830

830:                                              ; preds = %833, %810
  %831 = phi double [ %807, %810 ], [ %834, %833 ]
  %832 = phi i1 [ true, %810 ], [ false, %833 ]
  br i1 %832, label %833, label %835

833:                                              ; preds = %830
  %834 = call double @llvm.rint.f64(double %829)
  br label %830

835:                                              ; preds = %830
  %836 = fptosi double %831 to i64
  %837 = icmp slt i64 %811, 0
  %838 = select i1 %837, i64 %860, i64 0
  %839 = getelementptr i64, ptr %861, i64 %811
  %840 = getelementptr i64, ptr %839, i64 %838
  store i64 %836, ptr %840, align 8
  br label %806

841:                                              ; preds = %800
  br label %842

842:                                              ; preds = %841, %800
  %843 = phi i64 [ 0, %841 ], [ %804, %800 ]
  %844 = icmp slt i64 %804, %91
  br i1 %844, label %846, label %845

845:                                              ; preds = %842
  br label %846

846:                                              ; preds = %845, %842
  %847 = phi i64 [ %91, %845 ], [ %843, %842 ]
  %848 = icmp slt i64 %801, 0
  %849 = select i1 %848, i64 %91, i64 0
  %850 = add i64 %801, %849
  %851 = icmp slt i64 %850, 0
  br i1 %851, label %852, label %853

852:                                              ; preds = %846
  br label %853

853:                                              ; preds = %852, %846
  %854 = phi i64 [ 0, %852 ], [ %850, %846 ]
  %855 = icmp slt i64 %850, %91
  br i1 %855, label %857, label %856

856:                                              ; preds = %853
  br label %857

857:                                              ; preds = %856, %853
  %858 = phi i64 [ %91, %856 ], [ %854, %853 ]
  %859 = sub i64 %858, %847
  %860 = call i64 @llvm.smax.i64(i64 %859, i64 0)
  %861 = getelementptr i64, ptr %87, i64 %847
  %862 = fmul double %11, 5.000000e-01
  store i64 0, ptr %44, align 8
  store i64 0, ptr %45, align 8
  store i64 0, ptr %44, align 8
  %863 = icmp slt i64 %859, 1
  %864 = select i1 %863, i64 0, i64 %860
  store i64 %864, ptr %45, align 8
  br label %806

865:                                              ; preds = %806
  %866 = fmul double %9, 5.000000e-01
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %26, align 8
  %867 = icmp slt i64 %105, 1
  %868 = select i1 %867, i64 0, i64 %105
  store i64 %868, ptr %27, align 8
  br label %869

869:                                              ; preds = %865, %1196
  %870 = load i64, ptr %27, align 8
  %871 = icmp sgt i64 %870, 0
  br i1 %871, label %1197, label %1255

872:                                              ; preds = %1197
  %873 = icmp slt i64 %1198, -1
  %874 = select i1 %873, i64 %105, i64 0
  %875 = getelementptr i64, ptr %101, i64 %1198
  %876 = getelementptr i8, ptr %875, i64 8
  %877 = getelementptr i64, ptr %876, i64 %874
  %878 = load i64, ptr %877, align 8
  br label %879

879:                                              ; preds = %1197, %872
  %880 = phi i64 [ %878, %872 ], [ %97, %1197 ]
  %881 = add nsw i64 %880, -1
  %882 = icmp slt i64 %1198, 0
  %883 = select i1 %882, i64 %105, i64 0
  %884 = getelementptr i64, ptr %101, i64 %1198
  %885 = getelementptr i64, ptr %884, i64 %883
  %886 = load i64, ptr %885, align 8
  %887 = icmp slt i64 %886, %881
  br i1 %887, label %888, label %1196

888:                                              ; preds = %1194, %879
  %889 = phi i64 [ %886, %879 ], [ %894, %1194 ]
  %890 = icmp slt i64 %889, 0
  %891 = select i1 %890, i64 %142, i64 0
  %892 = getelementptr i64, ptr %143, i64 %889
  %893 = getelementptr i64, ptr %892, i64 %891
  %894 = load i64, ptr %893, align 8
  %895 = icmp slt i64 %413, 1
  br i1 %895, label %1255, label %1203

896:                                              ; preds = %1203
  %897 = add nsw i64 %889, 1
  %898 = icmp slt i64 %889, -1
  %899 = select i1 %898, i64 %97, i64 0
  %900 = add i64 %897, %899
  %901 = mul i64 %900, %99
  %902 = getelementptr double, ptr %93, i64 %901
  %903 = load double, ptr %902, align 8
  %904 = icmp slt i64 %889, 0
  %905 = select i1 %904, i64 %97, i64 0
  %906 = add i64 %889, %905
  %907 = mul i64 %906, %99
  %908 = getelementptr double, ptr %93, i64 %907
  %909 = load double, ptr %908, align 8
  %910 = fsub double %903, %909
  %911 = call double @llvm.fabs.f64(double %910)
  %912 = add nsw i64 %889, 1
  %913 = icmp slt i64 %889, -1
  %914 = select i1 %913, i64 %97, i64 0
  %915 = add i64 %912, %914
  %916 = mul i64 %915, %99
  %917 = getelementptr double, ptr %93, i64 %916
  %918 = getelementptr i8, ptr %917, i64 8
  %919 = load double, ptr %918, align 8
  %920 = icmp slt i64 %889, 0
  %921 = select i1 %920, i64 %97, i64 0
  %922 = add i64 %889, %921
  %923 = mul i64 %922, %99
  %924 = getelementptr double, ptr %93, i64 %923
  %925 = getelementptr i8, ptr %924, i64 8
  %926 = load double, ptr %925, align 8
  %927 = fsub double %919, %926
  %928 = call double @llvm.fabs.f64(double %927)
  %929 = fcmp ogt double %928, %911
  br i1 %929, label %930, label %1062

930:                                              ; preds = %896
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  %931 = fcmp olt double %1249, %1233
  br i1 %931, label %932, label %933

932:                                              ; preds = %930
  br label %933

933:                                              ; preds = %932, %930
  %934 = phi double [ %1225, %932 ], [ %1241, %930 ]
  %935 = phi double [ %1233, %932 ], [ %1249, %930 ]
  %936 = phi double [ %1241, %932 ], [ %1225, %930 ]
  %937 = phi double [ %1249, %932 ], [ %1233, %930 ]
  %938 = fadd double %937, -5.000000e-01
  %939 = fcmp olt double %938, 0.000000e+00
  %940 = select i1 %939, double 0.000000e+00, double %938
  %941 = sitofp i64 %72 to double
  %942 = fcmp ogt double %940, %941
  %943 = select i1 %942, double %941, double %940
  %944 = call double @llvm.ceil.f64(double %943)
  %945 = fptosi double %944 to i64
  %946 = fadd double %935, -5.000000e-01
  %947 = fcmp olt double %946, 0.000000e+00
  %948 = select i1 %947, double 0.000000e+00, double %946
  %949 = sitofp i64 %72 to double
  %950 = fcmp ogt double %948, %949
  %951 = select i1 %950, double %949, double %948
  %952 = call double @llvm.ceil.f64(double %951)
  %953 = fptosi double %952 to i64
  %954 = icmp slt i64 %945, %953
  br i1 %954, label %955, label %1059

955:                                              ; preds = %933
  %956 = fsub double %934, %936
  %957 = fsub double %935, %937
  %958 = fcmp oeq double %957, 0.000000e+00
  %959 = fdiv double %956, %957
  %960 = fmul double %959, %959
  %961 = fadd double %960, 1.000000e+00
  %962 = call double @sqrt(double %961)
  %963 = fmul double %866, %962
  %964 = sitofp i64 %945 to double
  %965 = fadd double %964, 5.000000e-01
  %966 = fsub double %965, %937
  %967 = fmul double %959, %966
  %968 = fadd double %936, %967
  %969 = fmul double %963, 5.000000e-01
  %970 = fsub double %968, %969
  %971 = fmul double %970, 0x4130000000000000
  %972 = fptosi double %971 to i64
  %973 = fmul double %963, 0x4130000000000000
  %974 = fptosi double %973 to i64
  %975 = fmul double %959, 0x4130000000000000
  %976 = fptosi double %975 to i64
  %977 = add nsw i64 %974, 2097151
  %978 = ashr i64 %977, 20
  store i64 %945, ptr %20, align 8
  %979 = sub i64 %953, %945
  %980 = icmp slt i64 %979, 1
  %981 = select i1 %980, i64 0, i64 %979
  store i64 %981, ptr %21, align 8
  br label %982

982:                                              ; preds = %955, %1004
  %983 = phi i64 [ %972, %955 ], [ %1005, %1004 ]
  %984 = load i64, ptr %21, align 8
  %985 = icmp sgt i64 %984, 0
  br i1 %985, label %1006, label %1059

986:                                              ; preds = %1006, %1000
  %987 = phi i64 [ %974, %1006 ], [ %1001, %1000 ]
  %988 = phi i64 [ %1010, %1006 ], [ %1003, %1000 ]
  %989 = phi i64 [ %1013, %1006 ], [ %1002, %1000 ]
  %990 = load i64, ptr %23, align 8
  %991 = icmp sgt i64 %990, 0
  br i1 %991, label %1016, label %1004

992:                                              ; preds = %1016
  %993 = getelementptr i64, ptr %861, i64 %1007
  %994 = load i64, ptr %993, align 8
  %995 = mul nsw i64 %989, %994
  %996 = lshr i64 %995, 20
  store i64 0, ptr %24, align 8
  store i64 2, ptr %25, align 8
  br label %997

997:                                              ; preds = %1050, %992
  %998 = load i64, ptr %25, align 8
  %999 = icmp sgt i64 %998, 0
  br i1 %999, label %1023, label %1000

1000:                                             ; preds = %997, %1016
  %1001 = sub nsw i64 %987, %989
  %1002 = call i64 @llvm.smin.i64(i64 %1001, i64 1048576)
  %1003 = add nsw i64 %988, 1
  br label %986

1004:                                             ; preds = %986
  %1005 = add nsw i64 %983, %976
  br label %982

1006:                                             ; preds = %982
  %1007 = load i64, ptr %20, align 8
  %1008 = add nsw i64 %984, -1
  store i64 %1008, ptr %21, align 8
  %1009 = add i64 %1007, 1
  store i64 %1009, ptr %20, align 8
  %1010 = ashr i64 %983, 20
  %1011 = and i64 %983, 1048575
  %1012 = sub nuw nsw i64 1048576, %1011
  %1013 = call i64 @llvm.smin.i64(i64 %1012, i64 %974)
  store i64 0, ptr %22, align 8
  %1014 = icmp slt i64 %978, 1
  %1015 = select i1 %1014, i64 0, i64 %978
  store i64 %1015, ptr %23, align 8
  br label %986

1016:                                             ; preds = %986
  %1017 = load i64, ptr %22, align 8
  %1018 = add nsw i64 %990, -1
  store i64 %1018, ptr %23, align 8
  %1019 = add i64 %1017, 1
  store i64 %1019, ptr %22, align 8
  %1020 = icmp sgt i64 %988, -1
  %1021 = icmp slt i64 %988, %74
  %1022 = select i1 %1020, i1 %1021, i1 false
  br i1 %1022, label %992, label %1000

1023:                                             ; preds = %997
  %1024 = load i64, ptr %24, align 8
  %1025 = add nsw i64 %998, -1
  store i64 %1025, ptr %25, align 8
  %1026 = add i64 %1024, 1
  store i64 %1026, ptr %24, align 8
  switch i64 %1024, label %1059 [
    i64 0, label %1027
    i64 -2, label %1027
    i64 1, label %1049
    i64 -1, label %1049
  ]

1027:                                             ; preds = %1023, %1023, %1049
  %1028 = phi ptr [ %79, %1049 ], [ %65, %1023 ], [ %65, %1023 ]
  %1029 = phi i64 [ %83, %1049 ], [ %75, %1023 ], [ %75, %1023 ]
  %1030 = phi i64 [ %85, %1049 ], [ %77, %1023 ], [ %77, %1023 ]
  %1031 = mul i64 %1029, %1007
  %1032 = mul i64 %1030, %988
  %1033 = getelementptr i8, ptr %1028, i64 %1031
  %1034 = getelementptr i8, ptr %1033, i64 %1032
  %1035 = load i8, ptr %1034, align 1
  %1036 = icmp slt i64 %1024, 0
  %1037 = select i1 %1036, i64 %794, i64 0
  %1038 = add i64 %1024, %1037
  %1039 = mul i64 %125, %1038
  %1040 = getelementptr i8, ptr %1217, i64 %1039
  %1041 = load i64, ptr %1040, align 8
  %1042 = zext i8 %1035 to i64
  %1043 = sub nsw i64 %1041, %1042
  %1044 = mul i64 %996, %1043
  %1045 = add i64 %1044, 524288
  %1046 = lshr i64 %1045, 20
  %1047 = trunc i64 %1046 to i8
  %1048 = add i8 %1035, %1047
  switch i64 %1024, label %1059 [
    i64 0, label %1050
    i64 -2, label %1050
    i64 1, label %1058
    i64 -1, label %1058
  ]

1049:                                             ; preds = %1023, %1023
  br label %1027

1050:                                             ; preds = %1027, %1027, %1058
  %1051 = phi ptr [ %79, %1058 ], [ %65, %1027 ], [ %65, %1027 ]
  %1052 = phi i64 [ %83, %1058 ], [ %75, %1027 ], [ %75, %1027 ]
  %1053 = phi i64 [ %85, %1058 ], [ %77, %1027 ], [ %77, %1027 ]
  %1054 = mul i64 %1052, %1007
  %1055 = mul i64 %1053, %988
  %1056 = getelementptr i8, ptr %1051, i64 %1054
  %1057 = getelementptr i8, ptr %1056, i64 %1055
  store i8 %1048, ptr %1057, align 1
  br label %997

1058:                                             ; preds = %1027, %1027
  br label %1050

1059:                                             ; preds = %982, %1027, %1023, %933
  %1060 = phi i1 [ false, %982 ], [ false, %933 ], [ true, %1023 ], [ true, %1027 ]
  %1061 = phi i32 [ 0, %982 ], [ 0, %933 ], [ 1, %1023 ], [ 1, %1027 ]
  br i1 %1060, label %1255, label %1194

1062:                                             ; preds = %896
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  %1063 = fcmp olt double %1241, %1225
  br i1 %1063, label %1064, label %1065

1064:                                             ; preds = %1062
  br label %1065

1065:                                             ; preds = %1064, %1062
  %1066 = phi double [ %1233, %1064 ], [ %1249, %1062 ]
  %1067 = phi double [ %1225, %1064 ], [ %1241, %1062 ]
  %1068 = phi double [ %1249, %1064 ], [ %1233, %1062 ]
  %1069 = phi double [ %1241, %1064 ], [ %1225, %1062 ]
  %1070 = fadd double %1069, -5.000000e-01
  %1071 = fcmp olt double %1070, 0.000000e+00
  %1072 = select i1 %1071, double 0.000000e+00, double %1070
  %1073 = sitofp i64 %74 to double
  %1074 = fcmp ogt double %1072, %1073
  %1075 = select i1 %1074, double %1073, double %1072
  %1076 = call double @llvm.ceil.f64(double %1075)
  %1077 = fptosi double %1076 to i64
  %1078 = fadd double %1067, -5.000000e-01
  %1079 = fcmp olt double %1078, 0.000000e+00
  %1080 = select i1 %1079, double 0.000000e+00, double %1078
  %1081 = sitofp i64 %74 to double
  %1082 = fcmp ogt double %1080, %1081
  %1083 = select i1 %1082, double %1081, double %1080
  %1084 = call double @llvm.ceil.f64(double %1083)
  %1085 = fptosi double %1084 to i64
  %1086 = icmp slt i64 %1077, %1085
  br i1 %1086, label %1087, label %1191

1087:                                             ; preds = %1065
  %1088 = fsub double %1066, %1068
  %1089 = fsub double %1067, %1069
  %1090 = fcmp oeq double %1089, 0.000000e+00
  %1091 = fdiv double %1088, %1089
  %1092 = fmul double %1091, %1091
  %1093 = fadd double %1092, 1.000000e+00
  %1094 = call double @sqrt(double %1093)
  %1095 = fmul double %866, %1094
  %1096 = sitofp i64 %1077 to double
  %1097 = fadd double %1096, 5.000000e-01
  %1098 = fsub double %1097, %1069
  %1099 = fmul double %1091, %1098
  %1100 = fadd double %1068, %1099
  %1101 = fmul double %1095, 5.000000e-01
  %1102 = fsub double %1100, %1101
  %1103 = fmul double %1102, 0x4130000000000000
  %1104 = fptosi double %1103 to i64
  %1105 = fmul double %1095, 0x4130000000000000
  %1106 = fptosi double %1105 to i64
  %1107 = fmul double %1091, 0x4130000000000000
  %1108 = fptosi double %1107 to i64
  %1109 = add nsw i64 %1106, 2097151
  %1110 = ashr i64 %1109, 20
  store i64 %1077, ptr %14, align 8
  %1111 = sub i64 %1085, %1077
  %1112 = icmp slt i64 %1111, 1
  %1113 = select i1 %1112, i64 0, i64 %1111
  store i64 %1113, ptr %15, align 8
  br label %1114

1114:                                             ; preds = %1087, %1136
  %1115 = phi i64 [ %1104, %1087 ], [ %1137, %1136 ]
  %1116 = load i64, ptr %15, align 8
  %1117 = icmp sgt i64 %1116, 0
  br i1 %1117, label %1138, label %1191

1118:                                             ; preds = %1138, %1132
  %1119 = phi i64 [ %1145, %1138 ], [ %1134, %1132 ]
  %1120 = phi i64 [ %1142, %1138 ], [ %1135, %1132 ]
  %1121 = phi i64 [ %1106, %1138 ], [ %1133, %1132 ]
  %1122 = load i64, ptr %17, align 8
  %1123 = icmp sgt i64 %1122, 0
  br i1 %1123, label %1148, label %1136

1124:                                             ; preds = %1148
  %1125 = getelementptr i64, ptr %861, i64 %1120
  %1126 = load i64, ptr %1125, align 8
  %1127 = mul nsw i64 %1119, %1126
  %1128 = lshr i64 %1127, 20
  store i64 0, ptr %18, align 8
  store i64 2, ptr %19, align 8
  br label %1129

1129:                                             ; preds = %1182, %1124
  %1130 = load i64, ptr %19, align 8
  %1131 = icmp sgt i64 %1130, 0
  br i1 %1131, label %1155, label %1132

1132:                                             ; preds = %1129, %1148
  %1133 = sub nsw i64 %1121, %1119
  %1134 = call i64 @llvm.smin.i64(i64 %1133, i64 1048576)
  %1135 = add nsw i64 %1120, 1
  br label %1118

1136:                                             ; preds = %1118
  %1137 = add nsw i64 %1115, %1108
  br label %1114

1138:                                             ; preds = %1114
  %1139 = load i64, ptr %14, align 8
  %1140 = add nsw i64 %1116, -1
  store i64 %1140, ptr %15, align 8
  %1141 = add i64 %1139, 1
  store i64 %1141, ptr %14, align 8
  %1142 = ashr i64 %1115, 20
  %1143 = and i64 %1115, 1048575
  %1144 = sub nuw nsw i64 1048576, %1143
  %1145 = call i64 @llvm.smin.i64(i64 %1144, i64 %1106)
  store i64 0, ptr %16, align 8
  %1146 = icmp slt i64 %1110, 1
  %1147 = select i1 %1146, i64 0, i64 %1110
  store i64 %1147, ptr %17, align 8
  br label %1118

1148:                                             ; preds = %1118
  %1149 = load i64, ptr %16, align 8
  %1150 = add nsw i64 %1122, -1
  store i64 %1150, ptr %17, align 8
  %1151 = add i64 %1149, 1
  store i64 %1151, ptr %16, align 8
  %1152 = icmp sgt i64 %1120, -1
  %1153 = icmp slt i64 %1120, %72
  %1154 = select i1 %1152, i1 %1153, i1 false
  br i1 %1154, label %1124, label %1132

1155:                                             ; preds = %1129
  %1156 = load i64, ptr %18, align 8
  %1157 = add nsw i64 %1130, -1
  store i64 %1157, ptr %19, align 8
  %1158 = add i64 %1156, 1
  store i64 %1158, ptr %18, align 8
  switch i64 %1156, label %1191 [
    i64 0, label %1159
    i64 -2, label %1159
    i64 1, label %1181
    i64 -1, label %1181
  ]

1159:                                             ; preds = %1155, %1155, %1181
  %1160 = phi ptr [ %79, %1181 ], [ %65, %1155 ], [ %65, %1155 ]
  %1161 = phi i64 [ %83, %1181 ], [ %75, %1155 ], [ %75, %1155 ]
  %1162 = phi i64 [ %85, %1181 ], [ %77, %1155 ], [ %77, %1155 ]
  %1163 = mul i64 %1161, %1120
  %1164 = mul i64 %1162, %1139
  %1165 = getelementptr i8, ptr %1160, i64 %1163
  %1166 = getelementptr i8, ptr %1165, i64 %1164
  %1167 = load i8, ptr %1166, align 1
  %1168 = icmp slt i64 %1156, 0
  %1169 = select i1 %1168, i64 %794, i64 0
  %1170 = add i64 %1156, %1169
  %1171 = mul i64 %125, %1170
  %1172 = getelementptr i8, ptr %1217, i64 %1171
  %1173 = load i64, ptr %1172, align 8
  %1174 = zext i8 %1167 to i64
  %1175 = sub nsw i64 %1173, %1174
  %1176 = mul i64 %1128, %1175
  %1177 = add i64 %1176, 524288
  %1178 = lshr i64 %1177, 20
  %1179 = trunc i64 %1178 to i8
  %1180 = add i8 %1167, %1179
  switch i64 %1156, label %1191 [
    i64 0, label %1182
    i64 -2, label %1182
    i64 1, label %1190
    i64 -1, label %1190
  ]

1181:                                             ; preds = %1155, %1155
  br label %1159

1182:                                             ; preds = %1159, %1159, %1190
  %1183 = phi ptr [ %79, %1190 ], [ %65, %1159 ], [ %65, %1159 ]
  %1184 = phi i64 [ %83, %1190 ], [ %75, %1159 ], [ %75, %1159 ]
  %1185 = phi i64 [ %85, %1190 ], [ %77, %1159 ], [ %77, %1159 ]
  %1186 = mul i64 %1184, %1120
  %1187 = mul i64 %1185, %1139
  %1188 = getelementptr i8, ptr %1183, i64 %1186
  %1189 = getelementptr i8, ptr %1188, i64 %1187
  store i8 %1180, ptr %1189, align 1
  br label %1129

1190:                                             ; preds = %1159, %1159
  br label %1182

1191:                                             ; preds = %1114, %1159, %1155, %1065
  %1192 = phi i1 [ false, %1114 ], [ false, %1065 ], [ true, %1155 ], [ true, %1159 ]
  %1193 = phi i32 [ 0, %1114 ], [ 0, %1065 ], [ 1, %1155 ], [ 1, %1159 ]
  br i1 %1192, label %1255, label %1194

1194:                                             ; preds = %1191, %1059, %1203
  %1195 = icmp slt i64 %894, %881
  br i1 %1195, label %888, label %1196

1196:                                             ; preds = %1194, %879
  br label %869

1197:                                             ; preds = %869
  %1198 = load i64, ptr %26, align 8
  %1199 = add nsw i64 %870, -1
  store i64 %1199, ptr %27, align 8
  %1200 = add i64 %1198, 1
  store i64 %1200, ptr %26, align 8
  %1201 = add nsw i64 %1198, 1
  %1202 = icmp slt i64 %1201, %105
  br i1 %1202, label %872, label %879

1203:                                             ; preds = %888
  %1204 = getelementptr i64, ptr %107, i64 %889
  %1205 = icmp slt i64 %889, 0
  %1206 = select i1 %1205, i64 %111, i64 0
  %1207 = getelementptr i64, ptr %1204, i64 %1206
  %1208 = load i64, ptr %1207, align 8
  %1209 = srem i64 %1208, %414
  %1210 = icmp slt i64 %1209, 0
  %1211 = add nsw i64 %1209, %414
  %1212 = select i1 %1210, i64 %1211, i64 %1209
  %1213 = icmp slt i64 %1212, 0
  %1214 = select i1 %1213, i64 %414, i64 0
  %1215 = add i64 %1212, %1214
  %1216 = mul i64 %123, %1215
  %1217 = getelementptr i8, ptr %797, i64 %1216
  %1218 = icmp slt i64 %889, 0
  %1219 = select i1 %1218, i64 %97, i64 0
  %1220 = add i64 %889, %1219
  %1221 = mul i64 %1220, %99
  %1222 = getelementptr double, ptr %93, i64 %1221
  %1223 = load double, ptr %1222, align 8
  %1224 = fmul double %1223, 5.000000e-01
  %1225 = fadd double %1224, 2.500000e-01
  %1226 = icmp slt i64 %889, 0
  %1227 = select i1 %1226, i64 %97, i64 0
  %1228 = add i64 %889, %1227
  %1229 = mul i64 %1228, %99
  %1230 = getelementptr double, ptr %93, i64 %1229
  %1231 = getelementptr i8, ptr %1230, i64 8
  %1232 = load double, ptr %1231, align 8
  %1233 = fmul double %1232, 5.000000e-01
  %1234 = icmp slt i64 %894, 0
  %1235 = select i1 %1234, i64 %97, i64 0
  %1236 = add i64 %894, %1235
  %1237 = mul i64 %1236, %99
  %1238 = getelementptr double, ptr %93, i64 %1237
  %1239 = load double, ptr %1238, align 8
  %1240 = fmul double %1239, 5.000000e-01
  %1241 = fadd double %1240, 2.500000e-01
  %1242 = icmp slt i64 %894, 0
  %1243 = select i1 %1242, i64 %97, i64 0
  %1244 = add i64 %894, %1243
  %1245 = mul i64 %1244, %99
  %1246 = getelementptr double, ptr %93, i64 %1245
  %1247 = getelementptr i8, ptr %1246, i64 8
  %1248 = load double, ptr %1247, align 8
  %1249 = fmul double %1248, 5.000000e-01
  %1250 = fadd double %1225, %1233
  %1251 = fadd double %1250, %1241
  %1252 = fadd double %1251, %1249
  %1253 = fsub double %1252, %1252
  %1254 = fcmp ord double %1253, 0.000000e+00
  br i1 %1254, label %896, label %1194

1255:                                             ; preds = %869, %1191, %1059, %888
  %1256 = phi i32 [ 1, %888 ], [ %1061, %1059 ], [ %1193, %1191 ], [ 0, %869 ]
  %1257 = icmp eq i32 %1256, 0
  %1258 = select i1 %1257, i32 0, i32 %1256
  br label %1259

1259:                                             ; preds = %1255, %783
  %1260 = phi i32 [ %1258, %1255 ], [ %784, %783 ]
  ret i32 %1260
}

declare i64 @llvm.smax.i64(i64, i64)

declare double @llvm.ceil.f64(double)

declare i64 @llvm.smin.i64(i64, i64)

; kernel fill_area_rgb
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)

declare double @llvm.fabs.f64(double)

define i32 @fill_area_rgb(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
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
  %69 = getelementptr i8, ptr %5, i64 %0
  %70 = load ptr, ptr %69, align 8
  %71 = getelementptr i8, ptr %5, i64 %0
  %72 = getelementptr i8, ptr %71, i64 16
  %73 = load ptr, ptr %72, align 8
  %74 = getelementptr i8, ptr %73, i64 8
  %75 = load i64, ptr %74, align 4
  %76 = icmp slt i64 %75, 1
  br i1 %76, label %77, label %78

77:                                               ; preds = %6
  br label %78

78:                                               ; preds = %6, %77
  %79 = phi i64 [ %75, %77 ], [ 0, %6 ]
  %80 = icmp slt i64 %75, 4
  br i1 %80, label %81, label %82

81:                                               ; preds = %78
  br label %82

82:                                               ; preds = %81, %78
  %83 = phi i64 [ %75, %81 ], [ 3, %78 ]
  %84 = sub i64 %83, %79
  %85 = call i64 @llvm.smax.i64(i64 %84, i64 0)
  %86 = getelementptr i64, ptr %70, i64 %79
  %87 = add i64 %75, -3
  %88 = icmp slt i64 %87, 0
  %89 = icmp sgt i64 %75, -9223372036854775806
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  %90 = load double, ptr %62, align 8
  store i64 1, ptr %11, align 8
  %91 = add i64 %66, -1
  %92 = icmp slt i64 %91, 1
  %93 = select i1 %92, i64 0, i64 %91
  store i64 %93, ptr %12, align 8
  br label %94

94:                                               ; preds = %115, %82
  %95 = phi double [ %90, %82 ], [ %134, %115 ]
  %96 = phi double [ %90, %82 ], [ %126, %115 ]
  %97 = load i64, ptr %12, align 8
  %98 = icmp sgt i64 %97, 0
  br i1 %98, label %115, label %99

99:                                               ; preds = %94
  %100 = fptosi double %96 to i64
  %101 = call i64 @llvm.smax.i64(i64 %100, i64 0)
  %102 = call i64 @llvm.smin.i64(i64 %29, i64 %101)
  %103 = call i64 @llvm.smax.i64(i64 %102, i64 1)
  %104 = add nsw i64 %103, -1
  %105 = fptosi double %95 to i64
  %106 = call i64 @llvm.smax.i64(i64 %105, i64 0)
  %107 = call i64 @llvm.smin.i64(i64 %29, i64 %106)
  %108 = add nsw i64 %107, 2
  %109 = call i64 @llvm.smin.i64(i64 %108, i64 %29)
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  %110 = getelementptr i8, ptr %62, i64 8
  %111 = load double, ptr %110, align 8
  store i64 1, ptr %9, align 8
  %112 = add i64 %66, -1
  %113 = icmp slt i64 %112, 1
  %114 = select i1 %113, i64 0, i64 %112
  store i64 %114, ptr %10, align 8
  br label %255

115:                                              ; preds = %94
  %116 = load i64, ptr %11, align 8
  %117 = add nsw i64 %97, -1
  store i64 %117, ptr %12, align 8
  %118 = add i64 %116, 1
  store i64 %118, ptr %11, align 8
  %119 = icmp slt i64 %116, 0
  %120 = select i1 %119, i64 %66, i64 0
  %121 = add i64 %116, %120
  %122 = mul i64 %121, %68
  %123 = getelementptr double, ptr %62, i64 %122
  %124 = load double, ptr %123, align 8
  %125 = fcmp olt double %124, %96
  %126 = select i1 %125, double %124, double %96
  %127 = icmp slt i64 %116, 0
  %128 = select i1 %127, i64 %66, i64 0
  %129 = add i64 %116, %128
  %130 = mul i64 %129, %68
  %131 = getelementptr double, ptr %62, i64 %130
  %132 = load double, ptr %131, align 8
  %133 = fcmp ogt double %132, %95
  %134 = select i1 %133, double %132, double %95
  br label %94

135:                                              ; preds = %252, %260
  %136 = load i64, ptr %14, align 8
  %137 = icmp sgt i64 %136, 0
  br i1 %137, label %298, label %379

138:                                              ; preds = %298, %322
  %139 = phi i64 [ %104, %298 ], [ %325, %322 ]
  %140 = phi i64 [ %109, %298 ], [ %327, %322 ]
  %141 = phi i64 [ %313, %298 ], [ %321, %322 ]
  %142 = load i64, ptr %16, align 8
  %143 = icmp sgt i64 %142, 0
  br i1 %143, label %316, label %320

144:                                              ; preds = %320
  %145 = icmp slt i64 %141, 0
  %146 = select i1 %145, i64 %66, i64 0
  %147 = add i64 %141, %146
  %148 = mul i64 %147, %68
  %149 = getelementptr double, ptr %62, i64 %148
  %150 = load double, ptr %149, align 8
  %151 = icmp slt i64 %141, 0
  %152 = select i1 %151, i64 %66, i64 0
  %153 = add i64 %141, %152
  %154 = mul i64 %153, %68
  %155 = getelementptr double, ptr %62, i64 %154
  %156 = getelementptr i8, ptr %155, i64 8
  %157 = load double, ptr %156, align 8
  %158 = icmp slt i64 %321, 0
  %159 = select i1 %158, i64 %66, i64 0
  %160 = add i64 %321, %159
  %161 = mul i64 %160, %68
  %162 = getelementptr double, ptr %62, i64 %161
  %163 = load double, ptr %162, align 8
  %164 = icmp slt i64 %321, 0
  %165 = select i1 %164, i64 %66, i64 0
  %166 = add i64 %321, %165
  %167 = mul i64 %166, %68
  %168 = getelementptr double, ptr %62, i64 %167
  %169 = getelementptr i8, ptr %168, i64 8
  %170 = load double, ptr %169, align 8
  %171 = fcmp olt double %170, %157
  %172 = icmp ne i64 %310, 1
  %173 = xor i1 %171, %172
  %174 = fsub double %170, %157
  %175 = call double @llvm.fabs.f64(double %174)
  %176 = fsub double %163, %150
  %177 = fcmp olt double %170, %157
  %178 = select i1 %177, double -1.000000e+00, double 1.000000e+00
  %179 = fmul double %176, %178
  %180 = fsub double %312, %157
  %181 = fmul double %179, %180
  %182 = fcmp oeq double %174, 0.000000e+00
  %183 = fdiv double %181, %175
  %184 = fadd double %183, %150
  %185 = fadd double %184, -5.000000e-01
  %186 = fcmp uno double %185, 0.000000e+00
  br i1 %186, label %195, label %187

187:                                              ; preds = %144
  %188 = sitofp i64 %104 to double
  %189 = fcmp olt double %185, %188
  %190 = select i1 %189, double %188, double %185
  %191 = sitofp i64 %109 to double
  %192 = fcmp ogt double %190, %191
  %193 = select i1 %192, double %191, double %190
  %194 = fptosi double %193 to i64
  br label %195

195:                                              ; preds = %144, %187
  %196 = phi i64 [ %194, %187 ], [ %104, %144 ]
  %197 = icmp sgt i64 %196, %104
  br i1 %197, label %198, label %224

198:                                              ; preds = %195
  %199 = add nsw i64 %196, -1
  %200 = sitofp i64 %199 to double
  %201 = fadd double %200, 5.000000e-01
  %202 = fsub double %201, %150
  %203 = fmul double %175, %202
  %204 = fcmp ogt double %203, %181
  br i1 %204, label %209, label %205

205:                                              ; preds = %198
  %206 = fcmp oeq double %203, %181
  %207 = xor i1 %206, true
  %208 = select i1 %207, i1 true, i1 %173
  br i1 %208, label %224, label %209

209:                                              ; preds = %220, %213, %198, %205
  %210 = phi i64 [ %196, %205 ], [ %211, %220 ], [ %196, %198 ], [ %211, %213 ]
  %211 = add nsw i64 %210, -1
  %212 = icmp sgt i64 %211, %104
  br i1 %212, label %213, label %224

213:                                              ; preds = %209
  %214 = add nsw i64 %210, -2
  %215 = sitofp i64 %214 to double
  %216 = fadd double %215, 5.000000e-01
  %217 = fsub double %216, %150
  %218 = fmul double %175, %217
  %219 = fcmp ogt double %218, %181
  br i1 %219, label %209, label %220

220:                                              ; preds = %213
  %221 = fcmp oeq double %218, %181
  %222 = xor i1 %221, true
  %223 = select i1 %222, i1 true, i1 %173
  br i1 %223, label %224, label %209

224:                                              ; preds = %220, %205, %209, %195
  %225 = phi i64 [ %196, %205 ], [ %211, %209 ], [ %211, %220 ], [ %196, %195 ]
  %226 = icmp slt i64 %225, %109
  br i1 %226, label %227, label %322

227:                                              ; preds = %224
  %228 = sitofp i64 %225 to double
  %229 = fadd double %228, 5.000000e-01
  %230 = fsub double %229, %150
  %231 = fmul double %175, %230
  %232 = fcmp ogt double %231, %181
  br i1 %232, label %322, label %233

233:                                              ; preds = %227
  %234 = fcmp oeq double %231, %181
  %235 = xor i1 %234, true
  %236 = select i1 %235, i1 true, i1 %173
  br i1 %236, label %237, label %322

237:                                              ; preds = %233, %247
  %238 = phi i64 [ %225, %233 ], [ %239, %247 ]
  %239 = add nsw i64 %238, 1
  %240 = icmp slt i64 %239, %109
  br i1 %240, label %241, label %322

241:                                              ; preds = %237
  %242 = sitofp i64 %239 to double
  %243 = fadd double %242, 5.000000e-01
  %244 = fsub double %243, %150
  %245 = fmul double %175, %244
  %246 = fcmp ogt double %245, %181
  br i1 %246, label %322, label %247

247:                                              ; preds = %241
  %248 = fcmp oeq double %245, %181
  %249 = xor i1 %248, true
  %250 = select i1 %249, i1 true, i1 %173
  br i1 %250, label %237, label %322

251:                                              ; preds = %320
  store i64 0, ptr %17, align 8
  store i64 3, ptr %18, align 8
  br label %252

252:                                              ; preds = %378, %251
  %253 = load i64, ptr %18, align 8
  %254 = icmp sgt i64 %253, 0
  br i1 %254, label %328, label %135

255:                                              ; preds = %276, %99
  %256 = phi double [ %111, %99 ], [ %297, %276 ]
  %257 = phi double [ %111, %99 ], [ %288, %276 ]
  %258 = load i64, ptr %10, align 8
  %259 = icmp sgt i64 %258, 0
  br i1 %259, label %276, label %260

260:                                              ; preds = %255
  %261 = fptosi double %257 to i64
  %262 = call i64 @llvm.smax.i64(i64 %261, i64 0)
  %263 = call i64 @llvm.smin.i64(i64 %27, i64 %262)
  %264 = call i64 @llvm.smax.i64(i64 %263, i64 1)
  %265 = fptosi double %256 to i64
  %266 = call i64 @llvm.smax.i64(i64 %265, i64 0)
  %267 = call i64 @llvm.smin.i64(i64 %27, i64 %266)
  %268 = add nsw i64 %267, 2
  %269 = call i64 @llvm.smin.i64(i64 %268, i64 %27)
  %270 = shl nuw i64 %264, 1
  %271 = add i64 %270, -2
  %272 = shl nsw i64 %269, 1
  store i64 %271, ptr %13, align 8
  %273 = sub i64 %272, %271
  %274 = icmp slt i64 %273, 1
  %275 = select i1 %274, i64 0, i64 %273
  store i64 %275, ptr %14, align 8
  br label %135

276:                                              ; preds = %255
  %277 = load i64, ptr %9, align 8
  %278 = add nsw i64 %258, -1
  store i64 %278, ptr %10, align 8
  %279 = add i64 %277, 1
  store i64 %279, ptr %9, align 8
  %280 = icmp slt i64 %277, 0
  %281 = select i1 %280, i64 %66, i64 0
  %282 = add i64 %277, %281
  %283 = mul i64 %282, %68
  %284 = getelementptr double, ptr %62, i64 %283
  %285 = getelementptr i8, ptr %284, i64 8
  %286 = load double, ptr %285, align 8
  %287 = fcmp olt double %286, %257
  %288 = select i1 %287, double %286, double %257
  %289 = icmp slt i64 %277, 0
  %290 = select i1 %289, i64 %66, i64 0
  %291 = add i64 %277, %290
  %292 = mul i64 %291, %68
  %293 = getelementptr double, ptr %62, i64 %292
  %294 = getelementptr i8, ptr %293, i64 8
  %295 = load double, ptr %294, align 8
  %296 = fcmp ogt double %295, %256
  %297 = select i1 %296, double %295, double %256
  br label %255

298:                                              ; preds = %135
  %299 = load i64, ptr %13, align 8
  %300 = add nsw i64 %136, -1
  store i64 %300, ptr %14, align 8
  %301 = add i64 %299, 1
  store i64 %301, ptr %13, align 8
  %302 = sdiv i64 %299, 2
  %303 = and i64 %299, -9223372036854775807
  %304 = icmp eq i64 %303, -9223372036854775807
  %305 = add nsw i64 %302, -1
  %306 = select i1 %304, i64 %305, i64 %302
  %307 = srem i64 %299, 2
  %308 = icmp slt i64 %307, 0
  %309 = add nsw i64 %307, 2
  %310 = select i1 %308, i64 %309, i64 %307
  %311 = sitofp i64 %306 to double
  %312 = fadd double %311, 5.000000e-01
  %313 = add nsw i64 %66, -1
  store i64 0, ptr %15, align 8
  %314 = icmp slt i64 %66, 1
  %315 = select i1 %314, i64 0, i64 %66
  store i64 %315, ptr %16, align 8
  br label %138

316:                                              ; preds = %138
  %317 = load i64, ptr %15, align 8
  %318 = add nsw i64 %142, -1
  store i64 %318, ptr %16, align 8
  %319 = add i64 %317, 1
  store i64 %319, ptr %15, align 8
  br label %320

320:                                              ; preds = %316, %138
  %321 = phi i64 [ %317, %316 ], [ 0, %138 ]
  br i1 %143, label %144, label %251

322:                                              ; preds = %233, %247, %241, %227, %237, %224
  %323 = phi i64 [ %225, %233 ], [ %239, %247 ], [ %239, %237 ], [ %225, %224 ], [ %225, %227 ], [ %239, %241 ]
  %324 = call i64 @llvm.smax.i64(i64 %323, i64 %139)
  %325 = select i1 %173, i64 %139, i64 %324
  %326 = call i64 @llvm.smin.i64(i64 %323, i64 %140)
  %327 = select i1 %173, i64 %326, i64 %140
  br label %138

328:                                              ; preds = %252
  %329 = load i64, ptr %17, align 8
  %330 = add nsw i64 %253, -1
  store i64 %330, ptr %18, align 8
  %331 = add i64 %329, 1
  store i64 %331, ptr %17, align 8
  switch i64 %329, label %379 [
    i64 0, label %332
    i64 -3, label %332
    i64 1, label %376
    i64 -2, label %376
    i64 2, label %377
    i64 -1, label %377
  ]

332:                                              ; preds = %328, %328, %377, %376
  %333 = phi ptr [ %48, %377 ], [ %34, %376 ], [ %20, %328 ], [ %20, %328 ]
  %334 = phi i64 [ %55, %377 ], [ %41, %376 ], [ %27, %328 ], [ %27, %328 ]
  %335 = phi i64 [ %57, %377 ], [ %43, %376 ], [ %29, %328 ], [ %29, %328 ]
  %336 = phi i64 [ %58, %377 ], [ %44, %376 ], [ %30, %328 ], [ %30, %328 ]
  %337 = phi i64 [ %60, %377 ], [ %46, %376 ], [ %32, %328 ], [ %32, %328 ]
  %338 = icmp slt i64 %329, 0
  %339 = select i1 %338, i64 %85, i64 0
  %340 = getelementptr i64, ptr %86, i64 %329
  %341 = getelementptr i64, ptr %340, i64 %339
  %342 = load i64, ptr %341, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  %343 = icmp sgt i64 %140, %139
  %344 = icmp eq i64 %337, 1
  %345 = select i1 %343, i1 %344, i1 false
  br i1 %345, label %346, label %354

346:                                              ; preds = %332
  %347 = ptrtoint ptr %333 to i64
  %348 = mul nsw i64 %306, %336
  %349 = add nsw i64 %348, %347
  %350 = add nsw i64 %349, %139
  %351 = sub nsw i64 %140, %139
  %352 = inttoptr i64 %350 to ptr
  %353 = trunc i64 %342 to i8
  call void @llvm.memset.p0.i64(ptr align 1 %352, i8 %353, i64 %351, i1 false)
  br label %378

354:                                              ; preds = %332
  store i64 %139, ptr %7, align 8
  %355 = sub i64 %140, %139
  %356 = icmp slt i64 %355, 1
  %357 = select i1 %356, i64 0, i64 %355
  store i64 %357, ptr %8, align 8
  br label %358

358:                                              ; preds = %354, %361
  %359 = load i64, ptr %8, align 8
  %360 = icmp sgt i64 %359, 0
  br i1 %360, label %361, label %378

361:                                              ; preds = %358
  %362 = load i64, ptr %7, align 8
  %363 = add nsw i64 %359, -1
  store i64 %363, ptr %8, align 8
  %364 = add i64 %362, 1
  store i64 %364, ptr %7, align 8
  %365 = trunc i64 %342 to i8
  %366 = icmp slt i64 %306, 0
  %367 = select i1 %366, i64 %334, i64 0
  %368 = add i64 %306, %367
  %369 = icmp slt i64 %362, 0
  %370 = select i1 %369, i64 %335, i64 0
  %371 = add i64 %362, %370
  %372 = mul i64 %336, %368
  %373 = mul i64 %337, %371
  %374 = getelementptr i8, ptr %333, i64 %372
  %375 = getelementptr i8, ptr %374, i64 %373
  store i8 %365, ptr %375, align 1
  br label %358

376:                                              ; preds = %328, %328
  br label %332

377:                                              ; preds = %328, %328
  br label %332

378:                                              ; preds = %358, %346
  br label %252

379:                                              ; preds = %135, %328
  %380 = phi i1 [ true, %328 ], [ false, %135 ]
  %381 = phi i32 [ 1, %328 ], [ 0, %135 ]
  br i1 %380, label %382, label %383

382:                                              ; preds = %379
  br label %383

383:                                              ; preds = %379, %382
  %384 = phi i32 [ %381, %382 ], [ 0, %379 ]
  ret i32 %384
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel fill_area_yuv420
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)

declare double @llvm.fabs.f64(double)

define i32 @fill_area_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
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
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = getelementptr i8, ptr %1, i64 %0
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr i8, ptr %1, i64 %0
  %34 = getelementptr i8, ptr %33, i64 16
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr i8, ptr %1, i64 %0
  %37 = getelementptr i8, ptr %36, i64 24
  %38 = load ptr, ptr %37, align 8
  %39 = load i64, ptr %35, align 4
  %40 = getelementptr i8, ptr %35, i64 8
  %41 = load i64, ptr %40, align 4
  %42 = load i64, ptr %38, align 4
  %43 = getelementptr i8, ptr %38, i64 8
  %44 = load i64, ptr %43, align 4
  %45 = getelementptr i8, ptr %2, i64 %0
  %46 = load ptr, ptr %45, align 8
  %47 = getelementptr i8, ptr %2, i64 %0
  %48 = getelementptr i8, ptr %47, i64 16
  %49 = load ptr, ptr %48, align 8
  %50 = getelementptr i8, ptr %2, i64 %0
  %51 = getelementptr i8, ptr %50, i64 24
  %52 = load ptr, ptr %51, align 8
  %53 = load i64, ptr %49, align 4
  %54 = getelementptr i8, ptr %49, i64 8
  %55 = load i64, ptr %54, align 4
  %56 = load i64, ptr %52, align 4
  %57 = getelementptr i8, ptr %52, i64 8
  %58 = load i64, ptr %57, align 4
  %59 = getelementptr i8, ptr %3, i64 %0
  %60 = load ptr, ptr %59, align 8
  %61 = getelementptr i8, ptr %3, i64 %0
  %62 = getelementptr i8, ptr %61, i64 16
  %63 = load ptr, ptr %62, align 8
  %64 = getelementptr i8, ptr %3, i64 %0
  %65 = getelementptr i8, ptr %64, i64 24
  %66 = load ptr, ptr %65, align 8
  %67 = load i64, ptr %63, align 4
  %68 = getelementptr i8, ptr %63, i64 8
  %69 = load i64, ptr %68, align 4
  %70 = load i64, ptr %66, align 4
  %71 = getelementptr i8, ptr %66, i64 8
  %72 = load i64, ptr %71, align 4
  %73 = getelementptr i8, ptr %4, i64 %0
  %74 = load ptr, ptr %73, align 8
  %75 = getelementptr i8, ptr %4, i64 %0
  %76 = getelementptr i8, ptr %75, i64 16
  %77 = load ptr, ptr %76, align 8
  %78 = load i64, ptr %77, align 4
  %79 = getelementptr i8, ptr %77, i64 8
  %80 = load i64, ptr %79, align 4
  %81 = getelementptr i8, ptr %5, i64 %0
  %82 = load ptr, ptr %81, align 8
  %83 = getelementptr i8, ptr %5, i64 %0
  %84 = getelementptr i8, ptr %83, i64 16
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr i8, ptr %85, i64 8
  %87 = load i64, ptr %86, align 4
  %88 = icmp slt i64 %87, 1
  br i1 %88, label %89, label %90

89:                                               ; preds = %6
  br label %90

90:                                               ; preds = %6, %89
  %91 = phi i64 [ %87, %89 ], [ 0, %6 ]
  %92 = icmp slt i64 %87, 2
  br i1 %92, label %93, label %94

93:                                               ; preds = %90
  br label %94

94:                                               ; preds = %93, %90
  %95 = phi i64 [ %87, %93 ], [ 1, %90 ]
  %96 = sub i64 %95, %91
  %97 = call i64 @llvm.smax.i64(i64 %96, i64 0)
  %98 = getelementptr i64, ptr %82, i64 %91
  %99 = add i64 %87, -2
  %100 = icmp slt i64 %99, 0
  br i1 %100, label %382, label %383

101:                                              ; preds = %122, %387
  %102 = phi double [ %392, %387 ], [ %141, %122 ]
  %103 = phi double [ %392, %387 ], [ %133, %122 ]
  %104 = load i64, ptr %24, align 8
  %105 = icmp sgt i64 %104, 0
  br i1 %105, label %122, label %106

106:                                              ; preds = %101
  %107 = fptosi double %103 to i64
  %108 = call i64 @llvm.smax.i64(i64 %107, i64 0)
  %109 = call i64 @llvm.smin.i64(i64 %41, i64 %108)
  %110 = call i64 @llvm.smax.i64(i64 %109, i64 1)
  %111 = add nsw i64 %110, -1
  %112 = fptosi double %102 to i64
  %113 = call i64 @llvm.smax.i64(i64 %112, i64 0)
  %114 = call i64 @llvm.smin.i64(i64 %41, i64 %113)
  %115 = add nsw i64 %114, 2
  %116 = call i64 @llvm.smin.i64(i64 %115, i64 %41)
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  %117 = getelementptr i8, ptr %74, i64 8
  %118 = load double, ptr %117, align 8
  store i64 1, ptr %21, align 8
  %119 = add i64 %78, -1
  %120 = icmp slt i64 %119, 1
  %121 = select i1 %120, i64 0, i64 %119
  store i64 %121, ptr %22, align 8
  br label %262

122:                                              ; preds = %101
  %123 = load i64, ptr %23, align 8
  %124 = add nsw i64 %104, -1
  store i64 %124, ptr %24, align 8
  %125 = add i64 %123, 1
  store i64 %125, ptr %23, align 8
  %126 = icmp slt i64 %123, 0
  %127 = select i1 %126, i64 %78, i64 0
  %128 = add i64 %123, %127
  %129 = mul i64 %128, %80
  %130 = getelementptr double, ptr %74, i64 %129
  %131 = load double, ptr %130, align 8
  %132 = fcmp olt double %131, %103
  %133 = select i1 %132, double %131, double %103
  %134 = icmp slt i64 %123, 0
  %135 = select i1 %134, i64 %78, i64 0
  %136 = add i64 %123, %135
  %137 = mul i64 %136, %80
  %138 = getelementptr double, ptr %74, i64 %137
  %139 = load double, ptr %138, align 8
  %140 = fcmp ogt double %139, %102
  %141 = select i1 %140, double %139, double %102
  br label %101

142:                                              ; preds = %259, %267
  %143 = load i64, ptr %26, align 8
  %144 = icmp sgt i64 %143, 0
  br i1 %144, label %305, label %379

145:                                              ; preds = %305, %329
  %146 = phi i64 [ %111, %305 ], [ %332, %329 ]
  %147 = phi i64 [ %116, %305 ], [ %334, %329 ]
  %148 = phi i64 [ %320, %305 ], [ %328, %329 ]
  %149 = load i64, ptr %28, align 8
  %150 = icmp sgt i64 %149, 0
  br i1 %150, label %323, label %327

151:                                              ; preds = %327
  %152 = icmp slt i64 %148, 0
  %153 = select i1 %152, i64 %78, i64 0
  %154 = add i64 %148, %153
  %155 = mul i64 %154, %80
  %156 = getelementptr double, ptr %74, i64 %155
  %157 = load double, ptr %156, align 8
  %158 = icmp slt i64 %148, 0
  %159 = select i1 %158, i64 %78, i64 0
  %160 = add i64 %148, %159
  %161 = mul i64 %160, %80
  %162 = getelementptr double, ptr %74, i64 %161
  %163 = getelementptr i8, ptr %162, i64 8
  %164 = load double, ptr %163, align 8
  %165 = icmp slt i64 %328, 0
  %166 = select i1 %165, i64 %78, i64 0
  %167 = add i64 %328, %166
  %168 = mul i64 %167, %80
  %169 = getelementptr double, ptr %74, i64 %168
  %170 = load double, ptr %169, align 8
  %171 = icmp slt i64 %328, 0
  %172 = select i1 %171, i64 %78, i64 0
  %173 = add i64 %328, %172
  %174 = mul i64 %173, %80
  %175 = getelementptr double, ptr %74, i64 %174
  %176 = getelementptr i8, ptr %175, i64 8
  %177 = load double, ptr %176, align 8
  %178 = fcmp olt double %177, %164
  %179 = icmp ne i64 %317, 1
  %180 = xor i1 %178, %179
  %181 = fsub double %177, %164
  %182 = call double @llvm.fabs.f64(double %181)
  %183 = fsub double %170, %157
  %184 = fcmp olt double %177, %164
  %185 = select i1 %184, double -1.000000e+00, double 1.000000e+00
  %186 = fmul double %183, %185
  %187 = fsub double %319, %164
  %188 = fmul double %186, %187
  %189 = fcmp oeq double %181, 0.000000e+00
  %190 = fdiv double %188, %182
  %191 = fadd double %190, %157
  %192 = fadd double %191, -5.000000e-01
  %193 = fcmp uno double %192, 0.000000e+00
  br i1 %193, label %202, label %194

194:                                              ; preds = %151
  %195 = sitofp i64 %111 to double
  %196 = fcmp olt double %192, %195
  %197 = select i1 %196, double %195, double %192
  %198 = sitofp i64 %116 to double
  %199 = fcmp ogt double %197, %198
  %200 = select i1 %199, double %198, double %197
  %201 = fptosi double %200 to i64
  br label %202

202:                                              ; preds = %151, %194
  %203 = phi i64 [ %201, %194 ], [ %111, %151 ]
  %204 = icmp sgt i64 %203, %111
  br i1 %204, label %205, label %231

205:                                              ; preds = %202
  %206 = add nsw i64 %203, -1
  %207 = sitofp i64 %206 to double
  %208 = fadd double %207, 5.000000e-01
  %209 = fsub double %208, %157
  %210 = fmul double %182, %209
  %211 = fcmp ogt double %210, %188
  br i1 %211, label %216, label %212

212:                                              ; preds = %205
  %213 = fcmp oeq double %210, %188
  %214 = xor i1 %213, true
  %215 = select i1 %214, i1 true, i1 %180
  br i1 %215, label %231, label %216

216:                                              ; preds = %227, %220, %205, %212
  %217 = phi i64 [ %203, %212 ], [ %218, %227 ], [ %203, %205 ], [ %218, %220 ]
  %218 = add nsw i64 %217, -1
  %219 = icmp sgt i64 %218, %111
  br i1 %219, label %220, label %231

220:                                              ; preds = %216
  %221 = add nsw i64 %217, -2
  %222 = sitofp i64 %221 to double
  %223 = fadd double %222, 5.000000e-01
  %224 = fsub double %223, %157
  %225 = fmul double %182, %224
  %226 = fcmp ogt double %225, %188
  br i1 %226, label %216, label %227

227:                                              ; preds = %220
  %228 = fcmp oeq double %225, %188
  %229 = xor i1 %228, true
  %230 = select i1 %229, i1 true, i1 %180
  br i1 %230, label %231, label %216

231:                                              ; preds = %227, %212, %216, %202
  %232 = phi i64 [ %203, %212 ], [ %218, %216 ], [ %218, %227 ], [ %203, %202 ]
  %233 = icmp slt i64 %232, %116
  br i1 %233, label %234, label %329

234:                                              ; preds = %231
  %235 = sitofp i64 %232 to double
  %236 = fadd double %235, 5.000000e-01
  %237 = fsub double %236, %157
  %238 = fmul double %182, %237
  %239 = fcmp ogt double %238, %188
  br i1 %239, label %329, label %240

240:                                              ; preds = %234
  %241 = fcmp oeq double %238, %188
  %242 = xor i1 %241, true
  %243 = select i1 %242, i1 true, i1 %180
  br i1 %243, label %244, label %329

244:                                              ; preds = %240, %254
  %245 = phi i64 [ %232, %240 ], [ %246, %254 ]
  %246 = add nsw i64 %245, 1
  %247 = icmp slt i64 %246, %116
  br i1 %247, label %248, label %329

248:                                              ; preds = %244
  %249 = sitofp i64 %246 to double
  %250 = fadd double %249, 5.000000e-01
  %251 = fsub double %250, %157
  %252 = fmul double %182, %251
  %253 = fcmp ogt double %252, %188
  br i1 %253, label %329, label %254

254:                                              ; preds = %248
  %255 = fcmp oeq double %252, %188
  %256 = xor i1 %255, true
  %257 = select i1 %256, i1 true, i1 %180
  br i1 %257, label %244, label %329

258:                                              ; preds = %327
  store i64 0, ptr %29, align 8
  store i64 1, ptr %30, align 8
  br label %259

259:                                              ; preds = %378, %258
  %260 = load i64, ptr %30, align 8
  %261 = icmp sgt i64 %260, 0
  br i1 %261, label %335, label %142

262:                                              ; preds = %283, %106
  %263 = phi double [ %118, %106 ], [ %304, %283 ]
  %264 = phi double [ %118, %106 ], [ %295, %283 ]
  %265 = load i64, ptr %22, align 8
  %266 = icmp sgt i64 %265, 0
  br i1 %266, label %283, label %267

267:                                              ; preds = %262
  %268 = fptosi double %264 to i64
  %269 = call i64 @llvm.smax.i64(i64 %268, i64 0)
  %270 = call i64 @llvm.smin.i64(i64 %39, i64 %269)
  %271 = call i64 @llvm.smax.i64(i64 %270, i64 1)
  %272 = fptosi double %263 to i64
  %273 = call i64 @llvm.smax.i64(i64 %272, i64 0)
  %274 = call i64 @llvm.smin.i64(i64 %39, i64 %273)
  %275 = add nsw i64 %274, 2
  %276 = call i64 @llvm.smin.i64(i64 %275, i64 %39)
  %277 = shl nuw i64 %271, 1
  %278 = add i64 %277, -2
  %279 = shl nsw i64 %276, 1
  store i64 %278, ptr %25, align 8
  %280 = sub i64 %279, %278
  %281 = icmp slt i64 %280, 1
  %282 = select i1 %281, i64 0, i64 %280
  store i64 %282, ptr %26, align 8
  br label %142

283:                                              ; preds = %262
  %284 = load i64, ptr %21, align 8
  %285 = add nsw i64 %265, -1
  store i64 %285, ptr %22, align 8
  %286 = add i64 %284, 1
  store i64 %286, ptr %21, align 8
  %287 = icmp slt i64 %284, 0
  %288 = select i1 %287, i64 %78, i64 0
  %289 = add i64 %284, %288
  %290 = mul i64 %289, %80
  %291 = getelementptr double, ptr %74, i64 %290
  %292 = getelementptr i8, ptr %291, i64 8
  %293 = load double, ptr %292, align 8
  %294 = fcmp olt double %293, %264
  %295 = select i1 %294, double %293, double %264
  %296 = icmp slt i64 %284, 0
  %297 = select i1 %296, i64 %78, i64 0
  %298 = add i64 %284, %297
  %299 = mul i64 %298, %80
  %300 = getelementptr double, ptr %74, i64 %299
  %301 = getelementptr i8, ptr %300, i64 8
  %302 = load double, ptr %301, align 8
  %303 = fcmp ogt double %302, %263
  %304 = select i1 %303, double %302, double %263
  br label %262

305:                                              ; preds = %142
  %306 = load i64, ptr %25, align 8
  %307 = add nsw i64 %143, -1
  store i64 %307, ptr %26, align 8
  %308 = add i64 %306, 1
  store i64 %308, ptr %25, align 8
  %309 = sdiv i64 %306, 2
  %310 = and i64 %306, -9223372036854775807
  %311 = icmp eq i64 %310, -9223372036854775807
  %312 = add nsw i64 %309, -1
  %313 = select i1 %311, i64 %312, i64 %309
  %314 = srem i64 %306, 2
  %315 = icmp slt i64 %314, 0
  %316 = add nsw i64 %314, 2
  %317 = select i1 %315, i64 %316, i64 %314
  %318 = sitofp i64 %313 to double
  %319 = fadd double %318, 5.000000e-01
  %320 = add nsw i64 %78, -1
  store i64 0, ptr %27, align 8
  %321 = icmp slt i64 %78, 1
  %322 = select i1 %321, i64 0, i64 %78
  store i64 %322, ptr %28, align 8
  br label %145

323:                                              ; preds = %145
  %324 = load i64, ptr %27, align 8
  %325 = add nsw i64 %149, -1
  store i64 %325, ptr %28, align 8
  %326 = add i64 %324, 1
  store i64 %326, ptr %27, align 8
  br label %327

327:                                              ; preds = %323, %145
  %328 = phi i64 [ %324, %323 ], [ 0, %145 ]
  br i1 %150, label %151, label %258

329:                                              ; preds = %240, %254, %248, %234, %244, %231
  %330 = phi i64 [ %232, %240 ], [ %246, %254 ], [ %246, %244 ], [ %232, %231 ], [ %232, %234 ], [ %246, %248 ]
  %331 = call i64 @llvm.smax.i64(i64 %330, i64 %146)
  %332 = select i1 %180, i64 %146, i64 %331
  %333 = call i64 @llvm.smin.i64(i64 %330, i64 %147)
  %334 = select i1 %180, i64 %333, i64 %147
  br label %145

335:                                              ; preds = %259
  %336 = load i64, ptr %29, align 8
  %337 = add nsw i64 %260, -1
  store i64 %337, ptr %30, align 8
  %338 = add i64 %336, 1
  store i64 %338, ptr %29, align 8
  switch i64 %336, label %379 [
    i64 0, label %339
    i64 -1, label %339
  ]

339:                                              ; preds = %335, %335
  %340 = icmp slt i64 %336, 0
  %341 = select i1 %340, i64 %97, i64 0
  %342 = getelementptr i64, ptr %98, i64 %336
  %343 = getelementptr i64, ptr %342, i64 %341
  %344 = load i64, ptr %343, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  %345 = icmp sgt i64 %147, %146
  %346 = icmp eq i64 %44, 1
  %347 = select i1 %345, i1 %346, i1 false
  br i1 %347, label %348, label %356

348:                                              ; preds = %339
  %349 = ptrtoint ptr %32 to i64
  %350 = mul nsw i64 %313, %42
  %351 = add nsw i64 %350, %349
  %352 = add nsw i64 %351, %146
  %353 = sub nsw i64 %147, %146
  %354 = inttoptr i64 %352 to ptr
  %355 = trunc i64 %344 to i8
  call void @llvm.memset.p0.i64(ptr align 1 %354, i8 %355, i64 %353, i1 false)
  br label %378

356:                                              ; preds = %339
  store i64 %146, ptr %19, align 8
  %357 = sub i64 %147, %146
  %358 = icmp slt i64 %357, 1
  %359 = select i1 %358, i64 0, i64 %357
  store i64 %359, ptr %20, align 8
  br label %360

360:                                              ; preds = %356, %363
  %361 = load i64, ptr %20, align 8
  %362 = icmp sgt i64 %361, 0
  br i1 %362, label %363, label %378

363:                                              ; preds = %360
  %364 = load i64, ptr %19, align 8
  %365 = add nsw i64 %361, -1
  store i64 %365, ptr %20, align 8
  %366 = add i64 %364, 1
  store i64 %366, ptr %19, align 8
  %367 = trunc i64 %344 to i8
  %368 = icmp slt i64 %313, 0
  %369 = select i1 %368, i64 %39, i64 0
  %370 = add i64 %313, %369
  %371 = icmp slt i64 %364, 0
  %372 = select i1 %371, i64 %41, i64 0
  %373 = add i64 %364, %372
  %374 = mul i64 %42, %370
  %375 = mul i64 %44, %373
  %376 = getelementptr i8, ptr %32, i64 %374
  %377 = getelementptr i8, ptr %376, i64 %375
  store i8 %367, ptr %377, align 1
  br label %360

378:                                              ; preds = %360, %348
  br label %259

379:                                              ; preds = %142, %335
  %380 = phi i1 [ true, %335 ], [ false, %142 ]
  %381 = phi i32 [ 1, %335 ], [ 0, %142 ]
  br i1 %380, label %699, label %396

382:                                              ; preds = %94
  br label %383

383:                                              ; preds = %382, %94
  %384 = phi i64 [ 0, %382 ], [ %99, %94 ]
  %385 = icmp sgt i64 %87, -9223372036854775807
  br i1 %385, label %387, label %386

386:                                              ; preds = %383
  br label %387

387:                                              ; preds = %383, %386
  %388 = phi i64 [ %87, %386 ], [ %384, %383 ]
  %389 = sub i64 %87, %388
  %390 = call i64 @llvm.smax.i64(i64 %389, i64 0)
  %391 = getelementptr i64, ptr %82, i64 %388
  store i64 0, ptr %25, align 8
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  store i64 0, ptr %30, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  %392 = load double, ptr %74, align 8
  store i64 1, ptr %23, align 8
  %393 = add i64 %78, -1
  %394 = icmp slt i64 %393, 1
  %395 = select i1 %394, i64 0, i64 %393
  store i64 %395, ptr %24, align 8
  br label %101

396:                                              ; preds = %379
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  %397 = load double, ptr %74, align 8
  store i64 1, ptr %11, align 8
  %398 = add i64 %78, -1
  %399 = icmp slt i64 %398, 1
  %400 = select i1 %399, i64 0, i64 %398
  store i64 %400, ptr %12, align 8
  br label %401

401:                                              ; preds = %396, %424
  %402 = phi double [ %397, %396 ], [ %443, %424 ]
  %403 = phi double [ %397, %396 ], [ %435, %424 ]
  %404 = load i64, ptr %12, align 8
  %405 = icmp sgt i64 %404, 0
  br i1 %405, label %424, label %406

406:                                              ; preds = %401
  %407 = fmul double %403, 5.000000e-01
  %408 = fptosi double %407 to i64
  %409 = call i64 @llvm.smax.i64(i64 %408, i64 0)
  %410 = call i64 @llvm.smin.i64(i64 %55, i64 %409)
  %411 = call i64 @llvm.smax.i64(i64 %410, i64 1)
  %412 = add nsw i64 %411, -1
  %413 = fmul double %402, 5.000000e-01
  %414 = fptosi double %413 to i64
  %415 = call i64 @llvm.smax.i64(i64 %414, i64 0)
  %416 = call i64 @llvm.smin.i64(i64 %55, i64 %415)
  %417 = add nsw i64 %416, 2
  %418 = call i64 @llvm.smin.i64(i64 %417, i64 %55)
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  %419 = getelementptr i8, ptr %74, i64 8
  %420 = load double, ptr %419, align 8
  store i64 1, ptr %9, align 8
  %421 = add i64 %78, -1
  %422 = icmp slt i64 %421, 1
  %423 = select i1 %422, i64 0, i64 %421
  store i64 %423, ptr %10, align 8
  br label %575

424:                                              ; preds = %401
  %425 = load i64, ptr %11, align 8
  %426 = add nsw i64 %404, -1
  store i64 %426, ptr %12, align 8
  %427 = add i64 %425, 1
  store i64 %427, ptr %11, align 8
  %428 = icmp slt i64 %425, 0
  %429 = select i1 %428, i64 %78, i64 0
  %430 = add i64 %425, %429
  %431 = mul i64 %430, %80
  %432 = getelementptr double, ptr %74, i64 %431
  %433 = load double, ptr %432, align 8
  %434 = fcmp olt double %433, %403
  %435 = select i1 %434, double %433, double %403
  %436 = icmp slt i64 %425, 0
  %437 = select i1 %436, i64 %78, i64 0
  %438 = add i64 %425, %437
  %439 = mul i64 %438, %80
  %440 = getelementptr double, ptr %74, i64 %439
  %441 = load double, ptr %440, align 8
  %442 = fcmp ogt double %441, %402
  %443 = select i1 %442, double %441, double %402
  br label %401

444:                                              ; preds = %572, %580
  %445 = load i64, ptr %14, align 8
  %446 = icmp sgt i64 %445, 0
  br i1 %446, label %620, label %695

447:                                              ; preds = %620, %565
  %448 = phi i64 [ %412, %620 ], [ %568, %565 ]
  %449 = phi i64 [ %418, %620 ], [ %570, %565 ]
  %450 = phi i64 [ %636, %620 ], [ %644, %565 ]
  %451 = load i64, ptr %16, align 8
  %452 = icmp sgt i64 %451, 0
  br i1 %452, label %639, label %643

453:                                              ; preds = %643
  %454 = icmp slt i64 %450, 0
  %455 = select i1 %454, i64 %78, i64 0
  %456 = add i64 %450, %455
  %457 = mul i64 %456, %80
  %458 = getelementptr double, ptr %74, i64 %457
  %459 = load double, ptr %458, align 8
  %460 = icmp slt i64 %450, 0
  %461 = select i1 %460, i64 %78, i64 0
  %462 = add i64 %450, %461
  %463 = mul i64 %462, %80
  %464 = getelementptr double, ptr %74, i64 %463
  %465 = getelementptr i8, ptr %464, i64 8
  %466 = load double, ptr %465, align 8
  %467 = icmp slt i64 %644, 0
  %468 = select i1 %467, i64 %78, i64 0
  %469 = add i64 %644, %468
  %470 = mul i64 %469, %80
  %471 = getelementptr double, ptr %74, i64 %470
  %472 = load double, ptr %471, align 8
  %473 = icmp slt i64 %644, 0
  %474 = select i1 %473, i64 %78, i64 0
  %475 = add i64 %644, %474
  %476 = mul i64 %475, %80
  %477 = getelementptr double, ptr %74, i64 %476
  %478 = getelementptr i8, ptr %477, i64 8
  %479 = load double, ptr %478, align 8
  %480 = fcmp olt double %479, %466
  %481 = icmp ne i64 %632, 1
  %482 = xor i1 %480, %481
  %483 = fsub double %479, %466
  %484 = call double @llvm.fabs.f64(double %483)
  %485 = fsub double %472, %459
  %486 = fcmp olt double %479, %466
  %487 = select i1 %486, double -1.000000e+00, double 1.000000e+00
  %488 = fmul double %485, %487
  %489 = fsub double %635, %466
  %490 = fmul double %488, %489
  %491 = fcmp oeq double %483, 0.000000e+00
  %492 = fdiv double %490, %484
  %493 = fadd double %492, %459
  %494 = fmul double %493, 5.000000e-01
  %495 = fadd double %494, -5.000000e-01
  %496 = fcmp uno double %495, 0.000000e+00
  br i1 %496, label %505, label %497

497:                                              ; preds = %453
  %498 = sitofp i64 %412 to double
  %499 = fcmp olt double %495, %498
  %500 = select i1 %499, double %498, double %495
  %501 = sitofp i64 %418 to double
  %502 = fcmp ogt double %500, %501
  %503 = select i1 %502, double %501, double %500
  %504 = fptosi double %503 to i64
  br label %505

505:                                              ; preds = %453, %497
  %506 = phi i64 [ %504, %497 ], [ %412, %453 ]
  %507 = icmp sgt i64 %506, %412
  br i1 %507, label %508, label %536

508:                                              ; preds = %505
  %509 = add nsw i64 %506, -1
  %510 = sitofp i64 %509 to double
  %511 = fadd double %510, 5.000000e-01
  %512 = fmul double %511, 2.000000e+00
  %513 = fsub double %512, %459
  %514 = fmul double %484, %513
  %515 = fcmp ogt double %514, %490
  br i1 %515, label %520, label %516

516:                                              ; preds = %508
  %517 = fcmp oeq double %514, %490
  %518 = xor i1 %517, true
  %519 = select i1 %518, i1 true, i1 %482
  br i1 %519, label %536, label %520

520:                                              ; preds = %532, %524, %508, %516
  %521 = phi i64 [ %506, %516 ], [ %522, %532 ], [ %506, %508 ], [ %522, %524 ]
  %522 = add nsw i64 %521, -1
  %523 = icmp sgt i64 %522, %412
  br i1 %523, label %524, label %536

524:                                              ; preds = %520
  %525 = add nsw i64 %521, -2
  %526 = sitofp i64 %525 to double
  %527 = fadd double %526, 5.000000e-01
  %528 = fmul double %527, 2.000000e+00
  %529 = fsub double %528, %459
  %530 = fmul double %484, %529
  %531 = fcmp ogt double %530, %490
  br i1 %531, label %520, label %532

532:                                              ; preds = %524
  %533 = fcmp oeq double %530, %490
  %534 = xor i1 %533, true
  %535 = select i1 %534, i1 true, i1 %482
  br i1 %535, label %536, label %520

536:                                              ; preds = %532, %516, %520, %505
  %537 = phi i64 [ %506, %516 ], [ %522, %520 ], [ %522, %532 ], [ %506, %505 ]
  %538 = icmp slt i64 %537, %418
  br i1 %538, label %539, label %565

539:                                              ; preds = %536
  %540 = sitofp i64 %537 to double
  %541 = fadd double %540, 5.000000e-01
  %542 = fmul double %541, 2.000000e+00
  %543 = fsub double %542, %459
  %544 = fmul double %484, %543
  %545 = fcmp ogt double %544, %490
  br i1 %545, label %565, label %546

546:                                              ; preds = %539
  %547 = fcmp oeq double %544, %490
  %548 = xor i1 %547, true
  %549 = select i1 %548, i1 true, i1 %482
  br i1 %549, label %550, label %565

550:                                              ; preds = %546, %561
  %551 = phi i64 [ %537, %546 ], [ %552, %561 ]
  %552 = add nsw i64 %551, 1
  %553 = icmp slt i64 %552, %418
  br i1 %553, label %554, label %565

554:                                              ; preds = %550
  %555 = sitofp i64 %552 to double
  %556 = fadd double %555, 5.000000e-01
  %557 = fmul double %556, 2.000000e+00
  %558 = fsub double %557, %459
  %559 = fmul double %484, %558
  %560 = fcmp ogt double %559, %490
  br i1 %560, label %565, label %561

561:                                              ; preds = %554
  %562 = fcmp oeq double %559, %490
  %563 = xor i1 %562, true
  %564 = select i1 %563, i1 true, i1 %482
  br i1 %564, label %550, label %565

565:                                              ; preds = %546, %561, %554, %539, %550, %536
  %566 = phi i64 [ %537, %546 ], [ %552, %561 ], [ %552, %550 ], [ %537, %536 ], [ %537, %539 ], [ %552, %554 ]
  %567 = call i64 @llvm.smax.i64(i64 %566, i64 %448)
  %568 = select i1 %482, i64 %448, i64 %567
  %569 = call i64 @llvm.smin.i64(i64 %566, i64 %449)
  %570 = select i1 %482, i64 %569, i64 %449
  br label %447

571:                                              ; preds = %643
  store i64 0, ptr %17, align 8
  store i64 2, ptr %18, align 8
  br label %572

572:                                              ; preds = %694, %571
  %573 = load i64, ptr %18, align 8
  %574 = icmp sgt i64 %573, 0
  br i1 %574, label %645, label %444

575:                                              ; preds = %406, %598
  %576 = phi double [ %420, %406 ], [ %610, %598 ]
  %577 = phi double [ %420, %406 ], [ %619, %598 ]
  %578 = load i64, ptr %10, align 8
  %579 = icmp sgt i64 %578, 0
  br i1 %579, label %598, label %580

580:                                              ; preds = %575
  %581 = fmul double %576, 5.000000e-01
  %582 = fptosi double %581 to i64
  %583 = call i64 @llvm.smax.i64(i64 %582, i64 0)
  %584 = call i64 @llvm.smin.i64(i64 %53, i64 %583)
  %585 = call i64 @llvm.smax.i64(i64 %584, i64 1)
  %586 = fmul double %577, 5.000000e-01
  %587 = fptosi double %586 to i64
  %588 = call i64 @llvm.smax.i64(i64 %587, i64 0)
  %589 = call i64 @llvm.smin.i64(i64 %53, i64 %588)
  %590 = add nsw i64 %589, 2
  %591 = call i64 @llvm.smin.i64(i64 %590, i64 %53)
  %592 = shl nuw i64 %585, 1
  %593 = add i64 %592, -2
  %594 = shl nsw i64 %591, 1
  store i64 %593, ptr %13, align 8
  %595 = sub i64 %594, %593
  %596 = icmp slt i64 %595, 1
  %597 = select i1 %596, i64 0, i64 %595
  store i64 %597, ptr %14, align 8
  br label %444

598:                                              ; preds = %575
  %599 = load i64, ptr %9, align 8
  %600 = add nsw i64 %578, -1
  store i64 %600, ptr %10, align 8
  %601 = add i64 %599, 1
  store i64 %601, ptr %9, align 8
  %602 = icmp slt i64 %599, 0
  %603 = select i1 %602, i64 %78, i64 0
  %604 = add i64 %599, %603
  %605 = mul i64 %604, %80
  %606 = getelementptr double, ptr %74, i64 %605
  %607 = getelementptr i8, ptr %606, i64 8
  %608 = load double, ptr %607, align 8
  %609 = fcmp olt double %608, %576
  %610 = select i1 %609, double %608, double %576
  %611 = icmp slt i64 %599, 0
  %612 = select i1 %611, i64 %78, i64 0
  %613 = add i64 %599, %612
  %614 = mul i64 %613, %80
  %615 = getelementptr double, ptr %74, i64 %614
  %616 = getelementptr i8, ptr %615, i64 8
  %617 = load double, ptr %616, align 8
  %618 = fcmp ogt double %617, %577
  %619 = select i1 %618, double %617, double %577
  br label %575

620:                                              ; preds = %444
  %621 = load i64, ptr %13, align 8
  %622 = add nsw i64 %445, -1
  store i64 %622, ptr %14, align 8
  %623 = add i64 %621, 1
  store i64 %623, ptr %13, align 8
  %624 = sdiv i64 %621, 2
  %625 = and i64 %621, -9223372036854775807
  %626 = icmp eq i64 %625, -9223372036854775807
  %627 = add nsw i64 %624, -1
  %628 = select i1 %626, i64 %627, i64 %624
  %629 = srem i64 %621, 2
  %630 = icmp slt i64 %629, 0
  %631 = add nsw i64 %629, 2
  %632 = select i1 %630, i64 %631, i64 %629
  %633 = sitofp i64 %628 to double
  %634 = fadd double %633, 5.000000e-01
  %635 = fmul double %634, 2.000000e+00
  %636 = add nsw i64 %78, -1
  store i64 0, ptr %15, align 8
  %637 = icmp slt i64 %78, 1
  %638 = select i1 %637, i64 0, i64 %78
  store i64 %638, ptr %16, align 8
  br label %447

639:                                              ; preds = %447
  %640 = load i64, ptr %15, align 8
  %641 = add nsw i64 %451, -1
  store i64 %641, ptr %16, align 8
  %642 = add i64 %640, 1
  store i64 %642, ptr %15, align 8
  br label %643

643:                                              ; preds = %639, %447
  %644 = phi i64 [ %640, %639 ], [ 0, %447 ]
  br i1 %452, label %453, label %571

645:                                              ; preds = %572
  %646 = load i64, ptr %17, align 8
  %647 = add nsw i64 %573, -1
  store i64 %647, ptr %18, align 8
  %648 = add i64 %646, 1
  store i64 %648, ptr %17, align 8
  switch i64 %646, label %695 [
    i64 0, label %649
    i64 -2, label %649
    i64 1, label %693
    i64 -1, label %693
  ]

649:                                              ; preds = %645, %645, %693
  %650 = phi ptr [ %60, %693 ], [ %46, %645 ], [ %46, %645 ]
  %651 = phi i64 [ %67, %693 ], [ %53, %645 ], [ %53, %645 ]
  %652 = phi i64 [ %69, %693 ], [ %55, %645 ], [ %55, %645 ]
  %653 = phi i64 [ %70, %693 ], [ %56, %645 ], [ %56, %645 ]
  %654 = phi i64 [ %72, %693 ], [ %58, %645 ], [ %58, %645 ]
  %655 = icmp slt i64 %646, 0
  %656 = select i1 %655, i64 %390, i64 0
  %657 = getelementptr i64, ptr %391, i64 %646
  %658 = getelementptr i64, ptr %657, i64 %656
  %659 = load i64, ptr %658, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  %660 = icmp sgt i64 %449, %448
  %661 = icmp eq i64 %654, 1
  %662 = select i1 %660, i1 %661, i1 false
  br i1 %662, label %663, label %671

663:                                              ; preds = %649
  %664 = ptrtoint ptr %650 to i64
  %665 = mul nsw i64 %628, %653
  %666 = add nsw i64 %665, %664
  %667 = add nsw i64 %666, %448
  %668 = sub nsw i64 %449, %448
  %669 = inttoptr i64 %667 to ptr
  %670 = trunc i64 %659 to i8
  call void @llvm.memset.p0.i64(ptr align 1 %669, i8 %670, i64 %668, i1 false)
  br label %694

671:                                              ; preds = %649
  store i64 %448, ptr %7, align 8
  %672 = sub i64 %449, %448
  %673 = icmp slt i64 %672, 1
  %674 = select i1 %673, i64 0, i64 %672
  store i64 %674, ptr %8, align 8
  br label %675

675:                                              ; preds = %671, %678
  %676 = load i64, ptr %8, align 8
  %677 = icmp sgt i64 %676, 0
  br i1 %677, label %678, label %694

678:                                              ; preds = %675
  %679 = load i64, ptr %7, align 8
  %680 = add nsw i64 %676, -1
  store i64 %680, ptr %8, align 8
  %681 = add i64 %679, 1
  store i64 %681, ptr %7, align 8
  %682 = trunc i64 %659 to i8
  %683 = icmp slt i64 %628, 0
  %684 = select i1 %683, i64 %651, i64 0
  %685 = add i64 %628, %684
  %686 = icmp slt i64 %679, 0
  %687 = select i1 %686, i64 %652, i64 0
  %688 = add i64 %679, %687
  %689 = mul i64 %653, %685
  %690 = mul i64 %654, %688
  %691 = getelementptr i8, ptr %650, i64 %689
  %692 = getelementptr i8, ptr %691, i64 %690
  store i8 %682, ptr %692, align 1
  br label %675

693:                                              ; preds = %645, %645
  br label %649

694:                                              ; preds = %675, %663
  br label %572

695:                                              ; preds = %444, %645
  %696 = phi i1 [ true, %645 ], [ false, %444 ]
  %697 = phi i32 [ 1, %645 ], [ 0, %444 ]
  br i1 %696, label %698, label %699

698:                                              ; preds = %695
  br label %699

699:                                              ; preds = %695, %379, %698
  %700 = phi i32 [ %697, %698 ], [ %381, %379 ], [ 0, %695 ]
  ret i32 %700
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel count_points
define i32 @count_points(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 %7, i64 %8, double %9, double %10, double %11, double %12) {
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = getelementptr i8, ptr %1, i64 %0
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr i8, ptr %1, i64 %0
  %23 = getelementptr i8, ptr %22, i64 16
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr i8, ptr %24, i64 8
  %26 = load i64, ptr %25, align 4
  %27 = getelementptr i8, ptr %2, i64 %0
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr i8, ptr %3, i64 %0
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr i8, ptr %3, i64 %0
  %32 = getelementptr i8, ptr %31, i64 16
  %33 = load ptr, ptr %32, align 8
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr i8, ptr %4, i64 %0
  %36 = load ptr, ptr %35, align 8
  %37 = getelementptr i8, ptr %4, i64 %0
  %38 = getelementptr i8, ptr %37, i64 16
  %39 = load ptr, ptr %38, align 8
  %40 = load i64, ptr %39, align 4
  %41 = getelementptr i8, ptr %5, i64 %0
  %42 = load ptr, ptr %41, align 8
  %43 = getelementptr i8, ptr %5, i64 %0
  %44 = getelementptr i8, ptr %43, i64 16
  %45 = load ptr, ptr %44, align 8
  %46 = getelementptr i8, ptr %45, i64 8
  %47 = load i64, ptr %46, align 4
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  %48 = fptrunc double %9 to float
  %49 = fptrunc double %10 to float
  %50 = fptrunc double %11 to float
  %51 = fptrunc double %12 to float
  store i64 0, ptr %14, align 8
  %52 = icmp sgt i64 %34, 0
  %53 = icmp eq i64 %40, 0
  br i1 %53, label %195, label %123

54:                                               ; preds = %63, %134
  %55 = load i64, ptr %15, align 8
  %56 = icmp sgt i64 %55, 0
  br i1 %56, label %136, label %195

57:                                               ; preds = %136, %148
  %58 = load i64, ptr %17, align 8
  %59 = icmp sgt i64 %58, 0
  br i1 %59, label %148, label %60

60:                                               ; preds = %57
  store i64 0, ptr %18, align 8
  %61 = icmp slt i64 %141, 1
  %62 = select i1 %61, i64 0, i64 %141
  store i64 %62, ptr %19, align 8
  br label %63

63:                                               ; preds = %60, %122
  %64 = load i64, ptr %19, align 8
  %65 = icmp sgt i64 %64, 0
  br i1 %65, label %188, label %54

66:                                               ; preds = %188
  %67 = getelementptr i16, ptr %30, i64 %137
  %68 = getelementptr i16, ptr %67, i64 %189
  %69 = load i16, ptr %68, align 2
  %70 = zext i16 %69 to i64
  %71 = getelementptr i32, ptr %36, i64 %189
  %72 = load i32, ptr %71, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr float, ptr %42, i64 %189
  %75 = load float, ptr %74, align 4
  %76 = getelementptr float, ptr %42, i64 %47
  %77 = getelementptr float, ptr %76, i64 %189
  %78 = load float, ptr %77, align 4
  %79 = mul i64 %26, %70
  %80 = getelementptr float, ptr %21, i64 %79
  %81 = getelementptr float, ptr %80, i64 %73
  %82 = load float, ptr %81, align 4
  %83 = fsub float 1.000000e+00, %75
  %84 = fsub float 1.000000e+00, %78
  %85 = fmul float %83, %84
  %86 = fadd float %82, %85
  %87 = mul i64 %26, %70
  %88 = getelementptr float, ptr %21, i64 %87
  %89 = getelementptr float, ptr %88, i64 %73
  store float %86, ptr %89, align 4
  %90 = add nsw i64 %73, 1
  %91 = mul i64 %26, %70
  %92 = getelementptr float, ptr %21, i64 %91
  %93 = getelementptr float, ptr %92, i64 %90
  %94 = load float, ptr %93, align 4
  %95 = fsub float 1.000000e+00, %78
  %96 = fmul float %75, %95
  %97 = fadd float %94, %96
  %98 = mul i64 %26, %70
  %99 = getelementptr float, ptr %21, i64 %98
  %100 = getelementptr float, ptr %99, i64 %90
  store float %97, ptr %100, align 4
  %101 = add i64 %8, %73
  %102 = mul i64 %26, %70
  %103 = getelementptr float, ptr %21, i64 %102
  %104 = getelementptr float, ptr %103, i64 %101
  %105 = load float, ptr %104, align 4
  %106 = fsub float 1.000000e+00, %75
  %107 = fmul float %106, %78
  %108 = fadd float %105, %107
  %109 = mul i64 %26, %70
  %110 = getelementptr float, ptr %21, i64 %109
  %111 = getelementptr float, ptr %110, i64 %101
  store float %108, ptr %111, align 4
  %112 = add i64 %101, 1
  %113 = mul i64 %26, %70
  %114 = getelementptr float, ptr %21, i64 %113
  %115 = getelementptr float, ptr %114, i64 %112
  %116 = load float, ptr %115, align 4
  %117 = fmul float %75, %78
  %118 = fadd float %116, %117
  %119 = mul i64 %26, %70
  %120 = getelementptr float, ptr %21, i64 %119
  %121 = getelementptr float, ptr %120, i64 %112
  store float %118, ptr %121, align 4
  br label %122

122:                                              ; preds = %188, %66
  br label %63

123:                                              ; preds = %13
  %124 = icmp sgt i64 %40, 0
  %125 = xor i1 %52, %124
  br i1 %125, label %134, label %126

126:                                              ; preds = %123
  %127 = srem i64 %34, %40
  %128 = sub i64 0, %127
  %129 = select i1 %52, i64 %127, i64 %128
  %130 = icmp sgt i64 %129, 0
  %131 = sdiv i64 %34, %40
  %132 = zext i1 %130 to i64
  %133 = add i64 %131, %132
  br label %134

134:                                              ; preds = %123, %126
  %135 = phi i64 [ %133, %126 ], [ 0, %123 ]
  store i64 %135, ptr %15, align 8
  br label %54

136:                                              ; preds = %54
  %137 = load i64, ptr %14, align 8
  %138 = add nsw i64 %55, -1
  store i64 %138, ptr %15, align 8
  %139 = add i64 %137, %40
  store i64 %139, ptr %14, align 8
  %140 = sub nsw i64 %34, %137
  %141 = call i64 @llvm.smin.i64(i64 %140, i64 %40)
  %142 = add nsw i64 %6, -1
  %143 = sitofp i64 %142 to float
  %144 = add nsw i64 %7, -1
  %145 = sitofp i64 %144 to float
  store i64 0, ptr %16, align 8
  %146 = icmp slt i64 %141, 1
  %147 = select i1 %146, i64 0, i64 %141
  store i64 %147, ptr %17, align 8
  br label %57

148:                                              ; preds = %57
  %149 = load i64, ptr %16, align 8
  %150 = add nsw i64 %58, -1
  store i64 %150, ptr %17, align 8
  %151 = add i64 %149, 1
  store i64 %151, ptr %16, align 8
  %152 = add nsw i64 %137, %149
  %153 = shl nsw i64 %152, 1
  %154 = getelementptr float, ptr %28, i64 %153
  %155 = load float, ptr %154, align 4
  %156 = fmul float %155, %48
  %157 = fadd float %156, %50
  %158 = fadd float %157, -5.000000e-01
  %159 = getelementptr float, ptr %28, i64 %153
  %160 = getelementptr i8, ptr %159, i64 4
  %161 = load float, ptr %160, align 4
  %162 = fmul float %161, %49
  %163 = fadd float %162, %51
  %164 = fadd float %163, -5.000000e-01
  %165 = fcmp oge float %158, 0.000000e+00
  %166 = fcmp olt float %158, %143
  %167 = and i1 %165, %166
  %168 = fcmp oge float %164, 0.000000e+00
  %169 = and i1 %167, %168
  %170 = fcmp olt float %164, %145
  %171 = and i1 %169, %170
  %172 = select i1 %171, float %158, float 0.000000e+00
  %173 = select i1 %171, float %164, float 0.000000e+00
  %174 = fptosi float %172 to i32
  %175 = fptosi float %173 to i32
  %176 = trunc i64 %8 to i32
  %177 = mul i32 %176, %175
  %178 = add i32 %177, %174
  %179 = select i1 %171, i32 %178, i32 -1
  %180 = getelementptr i32, ptr %36, i64 %149
  store i32 %179, ptr %180, align 4
  %181 = sitofp i32 %174 to float
  %182 = fsub float %172, %181
  %183 = sitofp i32 %175 to float
  %184 = fsub float %173, %183
  %185 = getelementptr float, ptr %42, i64 %149
  store float %182, ptr %185, align 4
  %186 = getelementptr float, ptr %42, i64 %47
  %187 = getelementptr float, ptr %186, i64 %149
  store float %184, ptr %187, align 4
  br label %57

188:                                              ; preds = %63
  %189 = load i64, ptr %18, align 8
  %190 = add nsw i64 %64, -1
  store i64 %190, ptr %19, align 8
  %191 = add i64 %189, 1
  store i64 %191, ptr %18, align 8
  %192 = getelementptr i32, ptr %36, i64 %189
  %193 = load i32, ptr %192, align 4
  %194 = icmp slt i32 %193, 0
  br i1 %194, label %122, label %66

195:                                              ; preds = %54, %13
  %196 = phi i32 [ 0, %54 ], [ 1, %13 ]
  ret i32 %196
}

declare i64 @llvm.smin.i64(i64, i64)

; kernel cover_counts
define i32 @cover_counts(i64 %0, ptr %1, ptr %2, ptr %3, double %4) {
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
  %32 = load i64, ptr %31, align 4
  %33 = getelementptr i8, ptr %31, i64 8
  %34 = load i64, ptr %33, align 4
  %35 = getelementptr i8, ptr %31, i64 16
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr i8, ptr %2, i64 %0
  %38 = load ptr, ptr %37, align 8
  %39 = getelementptr i8, ptr %2, i64 %0
  %40 = getelementptr i8, ptr %39, i64 16
  %41 = load ptr, ptr %40, align 8
  %42 = load i64, ptr %41, align 4
  %43 = getelementptr i8, ptr %41, i64 8
  %44 = load i64, ptr %43, align 4
  %45 = getelementptr i8, ptr %3, i64 %0
  %46 = load ptr, ptr %45, align 8
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
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  store i64 0, ptr %26, align 8
  store i64 0, ptr %9, align 8
  %47 = icmp slt i64 %42, 1
  %48 = select i1 %47, i64 0, i64 %42
  store i64 %48, ptr %10, align 8
  br label %49

49:                                               ; preds = %55, %5
  %50 = load i64, ptr %10, align 8
  %51 = icmp sgt i64 %50, 0
  br i1 %51, label %160, label %164

52:                                               ; preds = %164
  store i64 0, ptr %11, align 8
  %53 = icmp slt i64 %44, 1
  %54 = select i1 %53, i64 0, i64 %44
  store i64 %54, ptr %12, align 8
  br label %55

55:                                               ; preds = %52, %159
  %56 = load i64, ptr %12, align 8
  %57 = icmp sgt i64 %56, 0
  br i1 %57, label %166, label %49

58:                                               ; preds = %166, %171
  %59 = load i64, ptr %14, align 8
  %60 = icmp sgt i64 %59, 0
  br i1 %60, label %171, label %61

61:                                               ; preds = %58
  store i64 0, ptr %15, align 8
  %62 = icmp slt i64 %32, 1
  %63 = select i1 %62, i64 0, i64 %32
  store i64 %63, ptr %16, align 8
  br label %64

64:                                               ; preds = %67, %61
  %65 = load i64, ptr %16, align 8
  %66 = icmp sgt i64 %65, 0
  br i1 %66, label %176, label %70

67:                                               ; preds = %176, %180
  %68 = load i64, ptr %18, align 8
  %69 = icmp sgt i64 %68, 0
  br i1 %69, label %180, label %64

70:                                               ; preds = %64
  store i64 0, ptr %19, align 8
  store i64 16, ptr %20, align 8
  br label %71

71:                                               ; preds = %70, %202
  %72 = phi i1 [ false, %70 ], [ %209, %202 ]
  %73 = load i64, ptr %20, align 8
  %74 = icmp sgt i64 %73, 0
  br i1 %74, label %202, label %75

75:                                               ; preds = %71
  %76 = icmp slt i64 %165, 0
  %77 = select i1 %76, i64 %42, i64 0
  %78 = add i64 %165, %77
  %79 = icmp slt i64 %167, 0
  %80 = select i1 %79, i64 %44, i64 0
  %81 = mul i64 %78, %44
  %82 = getelementptr i8, ptr %38, i64 %81
  %83 = getelementptr i8, ptr %82, i64 %167
  %84 = getelementptr i8, ptr %83, i64 %80
  %85 = zext i1 %72 to i8
  store i8 %85, ptr %84, align 1
  %86 = icmp slt i64 %165, 0
  %87 = select i1 %86, i64 %42, i64 0
  %88 = add i64 %165, %87
  %89 = icmp slt i64 %167, 0
  %90 = select i1 %89, i64 %44, i64 0
  %91 = mul i64 %88, %44
  %92 = getelementptr i8, ptr %38, i64 %91
  %93 = getelementptr i8, ptr %92, i64 %167
  %94 = getelementptr i8, ptr %93, i64 %90
  %95 = load i8, ptr %94, align 1
  %96 = icmp eq i8 %95, 0
  br i1 %96, label %159, label %97

97:                                               ; preds = %75
  store i64 0, ptr %21, align 8
  store i64 16, ptr %22, align 8
  br label %98

98:                                               ; preds = %222, %97
  %99 = load i64, ptr %22, align 8
  %100 = icmp sgt i64 %99, 0
  br i1 %100, label %210, label %150

101:                                              ; preds = %105, %210
  %102 = phi double [ %221, %210 ], [ %110, %105 ]
  %103 = load i64, ptr %6, align 8
  %104 = icmp slt i64 %103, 11
  br i1 %104, label %116, label %111

105:                                              ; preds = %117
  %106 = fcmp oeq double %118, 0.000000e+00
  %107 = fdiv double 1.000000e+00, %118
  %108 = fmul double %220, %107
  %109 = fsub double 1.000000e+00, %102
  %110 = fmul double %108, %109
  br label %101

111:                                              ; preds = %101, %117
  store i64 0, ptr %7, align 8
  store i64 6, ptr %8, align 8
  br label %112

112:                                              ; preds = %111, %130
  %113 = phi double [ %102, %111 ], [ %135, %130 ]
  %114 = load i64, ptr %8, align 8
  %115 = icmp sgt i64 %114, 0
  br i1 %115, label %130, label %136

116:                                              ; preds = %101
  switch i64 %103, label %136 [
    i64 0, label %117
    i64 -11, label %117
    i64 1, label %120
    i64 -10, label %120
    i64 2, label %121
    i64 -9, label %121
    i64 3, label %122
    i64 -8, label %122
    i64 4, label %123
    i64 -7, label %123
    i64 5, label %124
    i64 -6, label %124
    i64 6, label %125
    i64 -5, label %125
    i64 7, label %126
    i64 -4, label %126
    i64 8, label %127
    i64 -3, label %127
    i64 9, label %128
    i64 -2, label %128
    i64 10, label %129
    i64 -1, label %129
  ]

117:                                              ; preds = %116, %116, %129, %128, %127, %126, %125, %124, %123, %122, %121, %120
  %118 = phi double [ 1.000000e+00, %129 ], [ 1.000000e+01, %120 ], [ 9.000000e+00, %121 ], [ 8.000000e+00, %122 ], [ 7.000000e+00, %123 ], [ 6.000000e+00, %124 ], [ 5.000000e+00, %125 ], [ 4.000000e+00, %126 ], [ 3.000000e+00, %127 ], [ 2.000000e+00, %128 ], [ 1.100000e+01, %116 ], [ 1.100000e+01, %116 ]
  %119 = add i64 %103, 1
  store i64 %119, ptr %6, align 8
  br i1 %104, label %105, label %111

120:                                              ; preds = %116, %116
  br label %117

121:                                              ; preds = %116, %116
  br label %117

122:                                              ; preds = %116, %116
  br label %117

123:                                              ; preds = %116, %116
  br label %117

124:                                              ; preds = %116, %116
  br label %117

125:                                              ; preds = %116, %116
  br label %117

126:                                              ; preds = %116, %116
  br label %117

127:                                              ; preds = %116, %116
  br label %117

128:                                              ; preds = %116, %116
  br label %117

129:                                              ; preds = %116, %116
  br label %117

130:                                              ; preds = %112
  %131 = load i64, ptr %7, align 8
  %132 = add nsw i64 %114, -1
  store i64 %132, ptr %8, align 8
  %133 = add i64 %131, 1
  store i64 %133, ptr %7, align 8
  %134 = fsub double 2.000000e+00, %113
  %135 = fmul double %113, %134
  br label %112

136:                                              ; preds = %112, %116
  %137 = phi double [ 0.000000e+00, %116 ], [ %113, %112 ]
  %138 = phi i1 [ true, %116 ], [ false, %112 ]
  %139 = phi i32 [ 1, %116 ], [ 0, %112 ]
  br i1 %138, label %146, label %140

140:                                              ; preds = %136
  %141 = fpext float %215 to double
  %142 = fcmp olt double %141, 1.000000e-37
  %143 = select i1 %142, double 1.000000e-37, double %141
  %144 = fdiv double %137, %143
  %145 = fptrunc double %144 to float
  br label %146

146:                                              ; preds = %136, %140
  %147 = phi float [ %145, %140 ], [ 0.000000e+00, %136 ]
  %148 = phi i32 [ 0, %140 ], [ %139, %136 ]
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %222, label %261

150:                                              ; preds = %98
  store i64 0, ptr %23, align 8
  %151 = icmp slt i64 %32, 1
  %152 = select i1 %151, i64 0, i64 %32
  store i64 %152, ptr %24, align 8
  br label %153

153:                                              ; preds = %156, %150
  %154 = load i64, ptr %24, align 8
  %155 = icmp sgt i64 %154, 0
  br i1 %155, label %224, label %159

156:                                              ; preds = %224, %228
  %157 = load i64, ptr %26, align 8
  %158 = icmp sgt i64 %157, 0
  br i1 %158, label %228, label %153

159:                                              ; preds = %153, %75
  br label %55

160:                                              ; preds = %49
  %161 = load i64, ptr %9, align 8
  %162 = add nsw i64 %50, -1
  store i64 %162, ptr %10, align 8
  %163 = add i64 %161, 1
  store i64 %163, ptr %9, align 8
  br label %164

164:                                              ; preds = %160, %49
  %165 = phi i64 [ %161, %160 ], [ 0, %49 ]
  br i1 %51, label %52, label %261

166:                                              ; preds = %55
  %167 = load i64, ptr %11, align 8
  %168 = add nsw i64 %56, -1
  store i64 %168, ptr %12, align 8
  %169 = add i64 %167, 1
  store i64 %169, ptr %11, align 8
  %170 = shl nsw i64 %167, 4
  store i64 0, ptr %13, align 8
  store i64 16, ptr %14, align 8
  br label %58

171:                                              ; preds = %58
  %172 = load i64, ptr %13, align 8
  %173 = add nsw i64 %59, -1
  store i64 %173, ptr %14, align 8
  %174 = add i64 %172, 1
  store i64 %174, ptr %13, align 8
  %175 = getelementptr float, ptr %46, i64 %172
  store float 0.000000e+00, ptr %175, align 4
  br label %58

176:                                              ; preds = %64
  %177 = load i64, ptr %15, align 8
  %178 = add nsw i64 %65, -1
  store i64 %178, ptr %16, align 8
  %179 = add i64 %177, 1
  store i64 %179, ptr %15, align 8
  store i64 0, ptr %17, align 8
  store i64 16, ptr %18, align 8
  br label %67

180:                                              ; preds = %67
  %181 = load i64, ptr %17, align 8
  %182 = add nsw i64 %68, -1
  store i64 %182, ptr %18, align 8
  %183 = add i64 %181, 1
  store i64 %183, ptr %17, align 8
  %184 = getelementptr float, ptr %46, i64 %181
  %185 = load float, ptr %184, align 4
  %186 = icmp slt i64 %177, 0
  %187 = select i1 %186, i64 %32, i64 0
  %188 = add i64 %177, %187
  %189 = icmp slt i64 %165, 0
  %190 = select i1 %189, i64 %34, i64 0
  %191 = add i64 %165, %190
  %192 = mul i64 %34, %36
  %193 = mul i64 %188, %192
  %194 = mul i64 %191, %36
  %195 = getelementptr float, ptr %28, i64 %193
  %196 = getelementptr float, ptr %195, i64 %194
  %197 = getelementptr float, ptr %196, i64 %170
  %198 = getelementptr float, ptr %197, i64 %181
  %199 = load float, ptr %198, align 4
  %200 = fadd float %185, %199
  %201 = getelementptr float, ptr %46, i64 %181
  store float %200, ptr %201, align 4
  br label %67

202:                                              ; preds = %71
  %203 = load i64, ptr %19, align 8
  %204 = add nsw i64 %73, -1
  store i64 %204, ptr %20, align 8
  %205 = add i64 %203, 1
  store i64 %205, ptr %19, align 8
  %206 = getelementptr float, ptr %46, i64 %203
  %207 = load float, ptr %206, align 4
  %208 = fcmp ogt float %207, 0.000000e+00
  %209 = or i1 %72, %208
  br label %71

210:                                              ; preds = %98
  %211 = load i64, ptr %21, align 8
  %212 = add nsw i64 %99, -1
  store i64 %212, ptr %22, align 8
  %213 = add i64 %211, 1
  store i64 %213, ptr %21, align 8
  %214 = getelementptr float, ptr %46, i64 %211
  %215 = load float, ptr %214, align 4
  %216 = fpext float %215 to double
  %217 = fmul double %4, %216
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  %218 = fcmp ogt double %217, 4.000000e+01
  %219 = select i1 %218, double 4.000000e+01, double %217
  %220 = fmul double %219, 1.562500e-02
  %221 = fdiv double %220, 1.200000e+01
  store i64 0, ptr %6, align 8
  br label %101

222:                                              ; preds = %146
  %223 = getelementptr float, ptr %46, i64 %211
  store float %147, ptr %223, align 4
  br label %98

224:                                              ; preds = %153
  %225 = load i64, ptr %23, align 8
  %226 = add nsw i64 %154, -1
  store i64 %226, ptr %24, align 8
  %227 = add i64 %225, 1
  store i64 %227, ptr %23, align 8
  store i64 0, ptr %25, align 8
  store i64 16, ptr %26, align 8
  br label %156

228:                                              ; preds = %156
  %229 = load i64, ptr %25, align 8
  %230 = add nsw i64 %157, -1
  store i64 %230, ptr %26, align 8
  %231 = add i64 %229, 1
  store i64 %231, ptr %25, align 8
  %232 = add nsw i64 %170, %229
  %233 = icmp slt i64 %225, 0
  %234 = select i1 %233, i64 %32, i64 0
  %235 = add i64 %225, %234
  %236 = icmp slt i64 %165, 0
  %237 = select i1 %236, i64 %34, i64 0
  %238 = add i64 %165, %237
  %239 = mul i64 %34, %36
  %240 = mul i64 %235, %239
  %241 = mul i64 %238, %36
  %242 = getelementptr float, ptr %28, i64 %240
  %243 = getelementptr float, ptr %242, i64 %241
  %244 = getelementptr float, ptr %243, i64 %232
  %245 = load float, ptr %244, align 4
  %246 = getelementptr float, ptr %46, i64 %229
  %247 = load float, ptr %246, align 4
  %248 = fmul float %245, %247
  %249 = icmp slt i64 %225, 0
  %250 = select i1 %249, i64 %32, i64 0
  %251 = add i64 %225, %250
  %252 = icmp slt i64 %165, 0
  %253 = select i1 %252, i64 %34, i64 0
  %254 = add i64 %165, %253
  %255 = mul i64 %34, %36
  %256 = mul i64 %251, %255
  %257 = mul i64 %254, %36
  %258 = getelementptr float, ptr %28, i64 %256
  %259 = getelementptr float, ptr %258, i64 %257
  %260 = getelementptr float, ptr %259, i64 %232
  store float %248, ptr %260, align 4
  br label %156

261:                                              ; preds = %146, %164
  %262 = phi i32 [ 0, %164 ], [ %148, %146 ]
  ret i32 %262
}

; kernel blend_covers_rgb
define i32 @blend_covers_rgb(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
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
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = getelementptr i8, ptr %1, i64 %0
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr i8, ptr %1, i64 %0
  %36 = getelementptr i8, ptr %35, i64 16
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr i8, ptr %1, i64 %0
  %39 = getelementptr i8, ptr %38, i64 24
  %40 = load ptr, ptr %39, align 8
  %41 = load i64, ptr %37, align 4
  %42 = getelementptr i8, ptr %37, i64 8
  %43 = load i64, ptr %42, align 4
  %44 = load i64, ptr %40, align 4
  %45 = getelementptr i8, ptr %40, i64 8
  %46 = load i64, ptr %45, align 4
  %47 = getelementptr i8, ptr %2, i64 %0
  %48 = load ptr, ptr %47, align 8
  %49 = getelementptr i8, ptr %2, i64 %0
  %50 = getelementptr i8, ptr %49, i64 16
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr i8, ptr %2, i64 %0
  %53 = getelementptr i8, ptr %52, i64 24
  %54 = load ptr, ptr %53, align 8
  %55 = load i64, ptr %51, align 4
  %56 = load i64, ptr %54, align 4
  %57 = getelementptr i8, ptr %54, i64 8
  %58 = load i64, ptr %57, align 4
  %59 = getelementptr i8, ptr %3, i64 %0
  %60 = load ptr, ptr %59, align 8
  %61 = getelementptr i8, ptr %3, i64 %0
  %62 = getelementptr i8, ptr %61, i64 16
  %63 = load ptr, ptr %62, align 8
  %64 = getelementptr i8, ptr %3, i64 %0
  %65 = getelementptr i8, ptr %64, i64 24
  %66 = load ptr, ptr %65, align 8
  %67 = load i64, ptr %63, align 4
  %68 = load i64, ptr %66, align 4
  %69 = getelementptr i8, ptr %66, i64 8
  %70 = load i64, ptr %69, align 4
  %71 = getelementptr i8, ptr %4, i64 %0
  %72 = load ptr, ptr %71, align 8
  %73 = getelementptr i8, ptr %4, i64 %0
  %74 = getelementptr i8, ptr %73, i64 16
  %75 = load ptr, ptr %74, align 8
  %76 = load i64, ptr %75, align 4
  %77 = getelementptr i8, ptr %75, i64 8
  %78 = load i64, ptr %77, align 4
  %79 = getelementptr i8, ptr %75, i64 16
  %80 = load i64, ptr %79, align 4
  %81 = getelementptr i8, ptr %5, i64 %0
  %82 = load ptr, ptr %81, align 8
  %83 = getelementptr i8, ptr %5, i64 %0
  %84 = getelementptr i8, ptr %83, i64 16
  %85 = load ptr, ptr %84, align 8
  %86 = load i64, ptr %85, align 4
  %87 = getelementptr i8, ptr %85, i64 8
  %88 = load i64, ptr %87, align 4
  %89 = getelementptr i8, ptr %6, i64 %0
  %90 = load ptr, ptr %89, align 8
  %91 = getelementptr i8, ptr %6, i64 %0
  %92 = getelementptr i8, ptr %91, i64 16
  %93 = load ptr, ptr %92, align 8
  %94 = getelementptr i8, ptr %6, i64 %0
  %95 = getelementptr i8, ptr %94, i64 24
  %96 = load ptr, ptr %95, align 8
  %97 = load i64, ptr %93, align 4
  %98 = getelementptr i8, ptr %93, i64 8
  %99 = load i64, ptr %98, align 4
  %100 = load i64, ptr %96, align 4
  %101 = getelementptr i8, ptr %96, i64 8
  %102 = load i64, ptr %101, align 4
  %103 = getelementptr i8, ptr %7, i64 %0
  %104 = load ptr, ptr %103, align 8
  %105 = getelementptr i8, ptr %7, i64 %0
  %106 = getelementptr i8, ptr %105, i64 16
  %107 = load ptr, ptr %106, align 8
  %108 = load i64, ptr %107, align 4
  %109 = getelementptr i8, ptr %107, i64 8
  %110 = load i64, ptr %109, align 4
  %111 = icmp slt i64 %97, 1
  br i1 %111, label %112, label %113

112:                                              ; preds = %8
  br label %113

113:                                              ; preds = %8, %112
  %114 = phi i64 [ %97, %112 ], [ 0, %8 ]
  %115 = sub i64 %97, %114
  %116 = call i64 @llvm.smax.i64(i64 %115, i64 0)
  %117 = icmp slt i64 %99, 1
  br i1 %117, label %118, label %119

118:                                              ; preds = %113
  br label %119

119:                                              ; preds = %113, %118
  %120 = phi i64 [ %99, %118 ], [ 0, %113 ]
  %121 = icmp slt i64 %99, 4
  br i1 %121, label %122, label %123

122:                                              ; preds = %119
  br label %123

123:                                              ; preds = %122, %119
  %124 = phi i64 [ %99, %122 ], [ 3, %119 ]
  %125 = sub i64 %124, %120
  %126 = call i64 @llvm.smax.i64(i64 %125, i64 0)
  %127 = mul i64 %114, %99
  %128 = getelementptr i64, ptr %90, i64 %127
  %129 = getelementptr i64, ptr %128, i64 %120
  %130 = icmp slt i64 %97, 1
  %131 = add i64 %99, -3
  %132 = icmp slt i64 %131, 0
  %133 = icmp sgt i64 %99, -9223372036854775806
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
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  store i64 0, ptr %30, align 8
  store i64 0, ptr %31, align 8
  store i64 0, ptr %32, align 8
  store i64 0, ptr %9, align 8
  %134 = icmp slt i64 %41, 1
  %135 = select i1 %134, i64 0, i64 %41
  store i64 %135, ptr %10, align 8
  br label %136

136:                                              ; preds = %206, %123
  %137 = load i64, ptr %10, align 8
  %138 = icmp sgt i64 %137, 0
  br i1 %138, label %196, label %200

139:                                              ; preds = %200
  store i64 0, ptr %11, align 8
  %140 = icmp slt i64 %43, 1
  %141 = add nuw i64 %43, 15
  %142 = lshr i64 %141, 4
  %143 = select i1 %140, i64 0, i64 %142
  store i64 %143, ptr %12, align 8
  br label %144

144:                                              ; preds = %139, %195
  %145 = load i64, ptr %12, align 8
  %146 = icmp sgt i64 %145, 0
  br i1 %146, label %202, label %206

147:                                              ; preds = %206
  %148 = sdiv i64 %207, 16
  %149 = and i64 %207, -9223372036854775793
  %150 = icmp ugt i64 %149, -9223372036854775808
  %151 = add nsw i64 %148, -1
  %152 = select i1 %150, i64 %151, i64 %148
  %153 = add nsw i64 %152, 1
  store i64 %201, ptr %13, align 8
  store i64 1, ptr %14, align 8
  br label %154

154:                                              ; preds = %158, %147
  %155 = phi i1 [ false, %147 ], [ %159, %158 ]
  %156 = load i64, ptr %14, align 8
  %157 = icmp sgt i64 %156, 0
  br i1 %157, label %208, label %162

158:                                              ; preds = %208, %216
  %159 = phi i1 [ %155, %208 ], [ %231, %216 ]
  %160 = load i64, ptr %16, align 8
  %161 = icmp sgt i64 %160, 0
  br i1 %161, label %216, label %154

162:                                              ; preds = %154
  br i1 %155, label %163, label %195

163:                                              ; preds = %162
  store i64 0, ptr %17, align 8
  store i64 16, ptr %18, align 8
  br label %164

164:                                              ; preds = %167, %163
  %165 = load i64, ptr %18, align 8
  %166 = icmp sgt i64 %165, 0
  br i1 %166, label %232, label %170

167:                                              ; preds = %232, %240
  %168 = load i64, ptr %20, align 8
  %169 = icmp sgt i64 %168, 0
  br i1 %169, label %240, label %164

170:                                              ; preds = %164
  store i64 0, ptr %21, align 8
  %171 = icmp slt i64 %76, 1
  %172 = select i1 %171, i64 0, i64 %76
  store i64 %172, ptr %22, align 8
  br label %173

173:                                              ; preds = %182, %170
  %174 = load i64, ptr %22, align 8
  %175 = icmp sgt i64 %174, 0
  br i1 %175, label %251, label %188

176:                                              ; preds = %251, %255
  %177 = load i64, ptr %24, align 8
  %178 = icmp sgt i64 %177, 0
  br i1 %178, label %255, label %179

179:                                              ; preds = %176
  store i64 0, ptr %25, align 8
  %180 = icmp slt i64 %125, 1
  %181 = select i1 %180, i64 0, i64 %126
  store i64 %181, ptr %26, align 8
  br label %182

182:                                              ; preds = %185, %179
  %183 = load i64, ptr %26, align 8
  %184 = icmp sgt i64 %183, 0
  br i1 %184, label %281, label %173

185:                                              ; preds = %281, %285
  %186 = load i64, ptr %28, align 8
  %187 = icmp sgt i64 %186, 0
  br i1 %187, label %285, label %182

188:                                              ; preds = %173
  store i64 0, ptr %29, align 8
  store i64 3, ptr %30, align 8
  br label %189

189:                                              ; preds = %192, %188
  %190 = load i64, ptr %30, align 8
  %191 = icmp sgt i64 %190, 0
  br i1 %191, label %319, label %195

192:                                              ; preds = %362, %319
  %193 = load i64, ptr %32, align 8
  %194 = icmp sgt i64 %193, 0
  br i1 %194, label %327, label %189

195:                                              ; preds = %189, %162
  br label %144

196:                                              ; preds = %136
  %197 = load i64, ptr %9, align 8
  %198 = add nsw i64 %137, -1
  store i64 %198, ptr %10, align 8
  %199 = add i64 %197, 1
  store i64 %199, ptr %9, align 8
  br label %200

200:                                              ; preds = %196, %136
  %201 = phi i64 [ %197, %196 ], [ 0, %136 ]
  br i1 %138, label %139, label %376

202:                                              ; preds = %144
  %203 = load i64, ptr %11, align 8
  %204 = add nsw i64 %145, -1
  store i64 %204, ptr %12, align 8
  %205 = add i64 %203, 16
  store i64 %205, ptr %11, align 8
  br label %206

206:                                              ; preds = %202, %144
  %207 = phi i64 [ %203, %202 ], [ 0, %144 ]
  br i1 %146, label %147, label %136

208:                                              ; preds = %154
  %209 = load i64, ptr %13, align 8
  %210 = add nsw i64 %156, -1
  store i64 %210, ptr %14, align 8
  %211 = add i64 %209, 1
  store i64 %211, ptr %13, align 8
  %212 = call i64 @llvm.smax.i64(i64 %152, i64 0)
  store i64 %212, ptr %15, align 8
  %213 = sub i64 %153, %212
  %214 = icmp slt i64 %213, 1
  %215 = select i1 %214, i64 0, i64 %213
  store i64 %215, ptr %16, align 8
  br label %158

216:                                              ; preds = %158
  %217 = load i64, ptr %15, align 8
  %218 = add nsw i64 %160, -1
  store i64 %218, ptr %16, align 8
  %219 = add i64 %217, 1
  store i64 %219, ptr %15, align 8
  %220 = icmp slt i64 %209, 0
  %221 = select i1 %220, i64 %86, i64 0
  %222 = add i64 %209, %221
  %223 = icmp slt i64 %217, 0
  %224 = select i1 %223, i64 %88, i64 0
  %225 = mul i64 %222, %88
  %226 = getelementptr i8, ptr %82, i64 %225
  %227 = getelementptr i8, ptr %226, i64 %217
  %228 = getelementptr i8, ptr %227, i64 %224
  %229 = load i8, ptr %228, align 1
  %230 = icmp ne i8 %229, 0
  %231 = or i1 %159, %230
  br label %158

232:                                              ; preds = %164
  %233 = load i64, ptr %17, align 8
  %234 = add nsw i64 %165, -1
  store i64 %234, ptr %18, align 8
  %235 = add i64 %233, 1
  store i64 %235, ptr %17, align 8
  %236 = getelementptr double, ptr %104, i64 %110
  %237 = getelementptr double, ptr %236, i64 %233
  store double 1.000000e+00, ptr %237, align 8
  store i64 0, ptr %19, align 8
  %238 = icmp slt i64 %125, 1
  %239 = select i1 %238, i64 0, i64 %126
  store i64 %239, ptr %20, align 8
  br label %167

240:                                              ; preds = %167
  %241 = load i64, ptr %19, align 8
  %242 = add nsw i64 %168, -1
  store i64 %242, ptr %20, align 8
  %243 = add i64 %241, 1
  store i64 %243, ptr %19, align 8
  %244 = add nsw i64 %241, 2
  %245 = icmp slt i64 %244, 0
  %246 = select i1 %245, i64 %108, i64 0
  %247 = add i64 %244, %246
  %248 = mul i64 %247, %110
  %249 = getelementptr double, ptr %104, i64 %248
  %250 = getelementptr double, ptr %249, i64 %233
  store double 5.000000e-01, ptr %250, align 8
  br label %167

251:                                              ; preds = %173
  %252 = load i64, ptr %21, align 8
  %253 = add nsw i64 %174, -1
  store i64 %253, ptr %22, align 8
  %254 = add i64 %252, 1
  store i64 %254, ptr %21, align 8
  store i64 0, ptr %23, align 8
  store i64 16, ptr %24, align 8
  br label %176

255:                                              ; preds = %176
  %256 = load i64, ptr %23, align 8
  %257 = add nsw i64 %177, -1
  store i64 %257, ptr %24, align 8
  %258 = add i64 %256, 1
  store i64 %258, ptr %23, align 8
  %259 = icmp slt i64 %252, 0
  %260 = select i1 %259, i64 %76, i64 0
  %261 = add i64 %252, %260
  %262 = icmp slt i64 %201, 0
  %263 = select i1 %262, i64 %78, i64 0
  %264 = add i64 %201, %263
  %265 = mul i64 %78, %80
  %266 = mul i64 %261, %265
  %267 = mul i64 %264, %80
  %268 = getelementptr float, ptr %72, i64 %266
  %269 = getelementptr float, ptr %268, i64 %267
  %270 = getelementptr float, ptr %269, i64 %207
  %271 = getelementptr float, ptr %270, i64 %256
  %272 = load float, ptr %271, align 4
  %273 = fpext float %272 to double
  %274 = getelementptr double, ptr %104, i64 %256
  store double %273, ptr %274, align 8
  %275 = getelementptr double, ptr %104, i64 %110
  %276 = getelementptr double, ptr %275, i64 %256
  %277 = load double, ptr %276, align 8
  %278 = fsub double %277, %273
  %279 = getelementptr double, ptr %104, i64 %110
  %280 = getelementptr double, ptr %279, i64 %256
  store double %278, ptr %280, align 8
  br label %176

281:                                              ; preds = %182
  %282 = load i64, ptr %25, align 8
  %283 = add nsw i64 %183, -1
  store i64 %283, ptr %26, align 8
  %284 = add i64 %282, 1
  store i64 %284, ptr %25, align 8
  store i64 0, ptr %27, align 8
  store i64 16, ptr %28, align 8
  br label %185

285:                                              ; preds = %185
  %286 = load i64, ptr %27, align 8
  %287 = add nsw i64 %186, -1
  store i64 %287, ptr %28, align 8
  %288 = add i64 %286, 1
  store i64 %288, ptr %27, align 8
  %289 = add nsw i64 %282, 2
  %290 = icmp slt i64 %282, -2
  %291 = select i1 %290, i64 %108, i64 0
  %292 = add i64 %289, %291
  %293 = mul i64 %292, %110
  %294 = getelementptr double, ptr %104, i64 %293
  %295 = getelementptr double, ptr %294, i64 %286
  %296 = load double, ptr %295, align 8
  %297 = getelementptr double, ptr %104, i64 %286
  %298 = load double, ptr %297, align 8
  %299 = icmp slt i64 %252, 0
  %300 = select i1 %299, i64 %116, i64 0
  %301 = add i64 %252, %300
  %302 = icmp slt i64 %282, 0
  %303 = select i1 %302, i64 %126, i64 0
  %304 = add i64 %282, %303
  %305 = mul i64 %100, %301
  %306 = mul i64 %102, %304
  %307 = getelementptr i8, ptr %129, i64 %305
  %308 = getelementptr i8, ptr %307, i64 %306
  %309 = load i64, ptr %308, align 8
  %310 = sitofp i64 %309 to double
  %311 = fmul double %298, %310
  %312 = fadd double %296, %311
  %313 = icmp slt i64 %282, -2
  %314 = select i1 %313, i64 %108, i64 0
  %315 = add i64 %289, %314
  %316 = mul i64 %315, %110
  %317 = getelementptr double, ptr %104, i64 %316
  %318 = getelementptr double, ptr %317, i64 %286
  store double %312, ptr %318, align 8
  br label %185

319:                                              ; preds = %189
  %320 = load i64, ptr %29, align 8
  %321 = add nsw i64 %190, -1
  store i64 %321, ptr %30, align 8
  %322 = add i64 %320, 1
  store i64 %322, ptr %29, align 8
  %323 = sub nsw i64 %43, %207
  %324 = call i64 @llvm.smin.i64(i64 %323, i64 16)
  store i64 0, ptr %31, align 8
  %325 = icmp slt i64 %323, 1
  %326 = select i1 %325, i64 0, i64 %324
  store i64 %326, ptr %32, align 8
  br label %192

327:                                              ; preds = %192
  %328 = load i64, ptr %31, align 8
  %329 = add nsw i64 %193, -1
  store i64 %329, ptr %32, align 8
  %330 = add i64 %328, 1
  store i64 %330, ptr %31, align 8
  %331 = add nsw i64 %207, %328
  %332 = getelementptr double, ptr %104, i64 %110
  %333 = getelementptr double, ptr %332, i64 %328
  %334 = load double, ptr %333, align 8
  switch i64 %320, label %376 [
    i64 0, label %335
    i64 -3, label %335
    i64 1, label %360
    i64 -2, label %360
    i64 2, label %361
    i64 -1, label %361
  ]

335:                                              ; preds = %327, %327, %361, %360
  %336 = phi ptr [ %60, %361 ], [ %48, %360 ], [ %34, %327 ], [ %34, %327 ]
  %337 = phi i64 [ %67, %361 ], [ %55, %360 ], [ %41, %327 ], [ %41, %327 ]
  %338 = phi i64 [ %68, %361 ], [ %56, %360 ], [ %44, %327 ], [ %44, %327 ]
  %339 = phi i64 [ %70, %361 ], [ %58, %360 ], [ %46, %327 ], [ %46, %327 ]
  %340 = icmp slt i64 %201, 0
  %341 = select i1 %340, i64 %337, i64 0
  %342 = add i64 %201, %341
  %343 = mul i64 %338, %342
  %344 = mul i64 %339, %331
  %345 = getelementptr i8, ptr %336, i64 %343
  %346 = getelementptr i8, ptr %345, i64 %344
  %347 = load i8, ptr %346, align 1
  %348 = uitofp i8 %347 to double
  %349 = fmul double %334, %348
  %350 = add nsw i64 %320, 2
  %351 = icmp slt i64 %320, -2
  %352 = select i1 %351, i64 %108, i64 0
  %353 = add i64 %350, %352
  %354 = mul i64 %353, %110
  %355 = getelementptr double, ptr %104, i64 %354
  %356 = getelementptr double, ptr %355, i64 %328
  %357 = load double, ptr %356, align 8
  %358 = fadd double %349, %357
  %359 = fptoui double %358 to i8
  switch i64 %320, label %376 [
    i64 0, label %362
    i64 -3, label %362
    i64 1, label %374
    i64 -2, label %374
    i64 2, label %375
    i64 -1, label %375
  ]

360:                                              ; preds = %327, %327
  br label %335

361:                                              ; preds = %327, %327
  br label %335

362:                                              ; preds = %335, %335, %375, %374
  %363 = phi ptr [ %60, %375 ], [ %48, %374 ], [ %34, %335 ], [ %34, %335 ]
  %364 = phi i64 [ %67, %375 ], [ %55, %374 ], [ %41, %335 ], [ %41, %335 ]
  %365 = phi i64 [ %68, %375 ], [ %56, %374 ], [ %44, %335 ], [ %44, %335 ]
  %366 = phi i64 [ %70, %375 ], [ %58, %374 ], [ %46, %335 ], [ %46, %335 ]
  %367 = icmp slt i64 %201, 0
  %368 = select i1 %367, i64 %364, i64 0
  %369 = add i64 %201, %368
  %370 = mul i64 %365, %369
  %371 = mul i64 %366, %331
  %372 = getelementptr i8, ptr %363, i64 %370
  %373 = getelementptr i8, ptr %372, i64 %371
  store i8 %359, ptr %373, align 1
  br label %192

374:                                              ; preds = %335, %335
  br label %362

375:                                              ; preds = %335, %335
  br label %362

376:                                              ; preds = %335, %327, %200
  %377 = phi i1 [ false, %200 ], [ true, %327 ], [ true, %335 ]
  %378 = phi i32 [ 0, %200 ], [ 1, %327 ], [ 1, %335 ]
  br i1 %377, label %379, label %380

379:                                              ; preds = %376
  br label %380

380:                                              ; preds = %376, %379
  %381 = phi i32 [ %378, %379 ], [ 0, %376 ]
  ret i32 %381
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_covers_yuv420
define i32 @blend_covers_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
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
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = alloca i64, align 8
  %35 = alloca i64, align 8
  %36 = alloca i64, align 8
  %37 = alloca i64, align 8
  %38 = alloca i64, align 8
  %39 = alloca i64, align 8
  %40 = alloca i64, align 8
  %41 = alloca i64, align 8
  %42 = alloca i64, align 8
  %43 = alloca i64, align 8
  %44 = alloca i64, align 8
  %45 = alloca i64, align 8
  %46 = alloca i64, align 8
  %47 = alloca i64, align 8
  %48 = alloca i64, align 8
  %49 = alloca i64, align 8
  %50 = alloca i64, align 8
  %51 = alloca i64, align 8
  %52 = alloca i64, align 8
  %53 = alloca i64, align 8
  %54 = alloca i64, align 8
  %55 = alloca i64, align 8
  %56 = alloca i64, align 8
  %57 = alloca i64, align 8
  %58 = getelementptr i8, ptr %1, i64 %0
  %59 = load ptr, ptr %58, align 8
  %60 = getelementptr i8, ptr %1, i64 %0
  %61 = getelementptr i8, ptr %60, i64 16
  %62 = load ptr, ptr %61, align 8
  %63 = getelementptr i8, ptr %1, i64 %0
  %64 = getelementptr i8, ptr %63, i64 24
  %65 = load ptr, ptr %64, align 8
  %66 = load i64, ptr %62, align 4
  %67 = getelementptr i8, ptr %62, i64 8
  %68 = load i64, ptr %67, align 4
  %69 = load i64, ptr %65, align 4
  %70 = getelementptr i8, ptr %65, i64 8
  %71 = load i64, ptr %70, align 4
  %72 = getelementptr i8, ptr %2, i64 %0
  %73 = load ptr, ptr %72, align 8
  %74 = getelementptr i8, ptr %2, i64 %0
  %75 = getelementptr i8, ptr %74, i64 16
  %76 = load ptr, ptr %75, align 8
  %77 = getelementptr i8, ptr %2, i64 %0
  %78 = getelementptr i8, ptr %77, i64 24
  %79 = load ptr, ptr %78, align 8
  %80 = load i64, ptr %76, align 4
  %81 = getelementptr i8, ptr %76, i64 8
  %82 = load i64, ptr %81, align 4
  %83 = load i64, ptr %79, align 4
  %84 = getelementptr i8, ptr %79, i64 8
  %85 = load i64, ptr %84, align 4
  %86 = getelementptr i8, ptr %3, i64 %0
  %87 = load ptr, ptr %86, align 8
  %88 = getelementptr i8, ptr %3, i64 %0
  %89 = getelementptr i8, ptr %88, i64 16
  %90 = load ptr, ptr %89, align 8
  %91 = getelementptr i8, ptr %3, i64 %0
  %92 = getelementptr i8, ptr %91, i64 24
  %93 = load ptr, ptr %92, align 8
  %94 = load i64, ptr %90, align 4
  %95 = load i64, ptr %93, align 4
  %96 = getelementptr i8, ptr %93, i64 8
  %97 = load i64, ptr %96, align 4
  %98 = getelementptr i8, ptr %4, i64 %0
  %99 = load ptr, ptr %98, align 8
  %100 = getelementptr i8, ptr %4, i64 %0
  %101 = getelementptr i8, ptr %100, i64 16
  %102 = load ptr, ptr %101, align 8
  %103 = load i64, ptr %102, align 4
  %104 = getelementptr i8, ptr %102, i64 8
  %105 = load i64, ptr %104, align 4
  %106 = getelementptr i8, ptr %102, i64 16
  %107 = load i64, ptr %106, align 4
  %108 = getelementptr i8, ptr %5, i64 %0
  %109 = load ptr, ptr %108, align 8
  %110 = getelementptr i8, ptr %5, i64 %0
  %111 = getelementptr i8, ptr %110, i64 16
  %112 = load ptr, ptr %111, align 8
  %113 = load i64, ptr %112, align 4
  %114 = getelementptr i8, ptr %112, i64 8
  %115 = load i64, ptr %114, align 4
  %116 = getelementptr i8, ptr %6, i64 %0
  %117 = load ptr, ptr %116, align 8
  %118 = getelementptr i8, ptr %6, i64 %0
  %119 = getelementptr i8, ptr %118, i64 16
  %120 = load ptr, ptr %119, align 8
  %121 = getelementptr i8, ptr %6, i64 %0
  %122 = getelementptr i8, ptr %121, i64 24
  %123 = load ptr, ptr %122, align 8
  %124 = load i64, ptr %120, align 4
  %125 = getelementptr i8, ptr %120, i64 8
  %126 = load i64, ptr %125, align 4
  %127 = load i64, ptr %123, align 4
  %128 = getelementptr i8, ptr %123, i64 8
  %129 = load i64, ptr %128, align 4
  %130 = getelementptr i8, ptr %7, i64 %0
  %131 = load ptr, ptr %130, align 8
  %132 = getelementptr i8, ptr %7, i64 %0
  %133 = getelementptr i8, ptr %132, i64 16
  %134 = load ptr, ptr %133, align 8
  %135 = load i64, ptr %134, align 4
  %136 = getelementptr i8, ptr %134, i64 8
  %137 = load i64, ptr %136, align 4
  %138 = icmp slt i64 %124, 1
  br i1 %138, label %139, label %140

139:                                              ; preds = %8
  br label %140

140:                                              ; preds = %8, %139
  %141 = phi i64 [ %124, %139 ], [ 0, %8 ]
  %142 = sub i64 %124, %141
  %143 = call i64 @llvm.smax.i64(i64 %142, i64 0)
  %144 = icmp slt i64 %126, 1
  br i1 %144, label %145, label %146

145:                                              ; preds = %140
  br label %146

146:                                              ; preds = %140, %145
  %147 = phi i64 [ %126, %145 ], [ 0, %140 ]
  %148 = icmp slt i64 %126, 2
  br i1 %148, label %149, label %150

149:                                              ; preds = %146
  br label %150

150:                                              ; preds = %149, %146
  %151 = phi i64 [ %126, %149 ], [ 1, %146 ]
  %152 = sub i64 %151, %147
  %153 = call i64 @llvm.smax.i64(i64 %152, i64 0)
  %154 = mul i64 %141, %126
  %155 = getelementptr i64, ptr %117, i64 %154
  %156 = getelementptr i64, ptr %155, i64 %147
  %157 = icmp slt i64 %124, 1
  br i1 %157, label %158, label %159

158:                                              ; preds = %150
  br label %159

159:                                              ; preds = %150, %158
  %160 = phi i64 [ %124, %158 ], [ 0, %150 ]
  %161 = sub i64 %124, %160
  %162 = call i64 @llvm.smax.i64(i64 %161, i64 0)
  %163 = add i64 %126, -2
  %164 = icmp slt i64 %163, 0
  br i1 %164, label %395, label %396

165:                                              ; preds = %235, %400
  %166 = load i64, ptr %35, align 8
  %167 = icmp sgt i64 %166, 0
  br i1 %167, label %225, label %229

168:                                              ; preds = %229
  store i64 0, ptr %36, align 8
  %169 = icmp slt i64 %68, 1
  %170 = add nuw i64 %68, 15
  %171 = lshr i64 %170, 4
  %172 = select i1 %169, i64 0, i64 %171
  store i64 %172, ptr %37, align 8
  br label %173

173:                                              ; preds = %168, %224
  %174 = load i64, ptr %37, align 8
  %175 = icmp sgt i64 %174, 0
  br i1 %175, label %231, label %235

176:                                              ; preds = %235
  %177 = sdiv i64 %236, 16
  %178 = and i64 %236, -9223372036854775793
  %179 = icmp ugt i64 %178, -9223372036854775808
  %180 = add nsw i64 %177, -1
  %181 = select i1 %179, i64 %180, i64 %177
  %182 = add nsw i64 %181, 1
  store i64 %230, ptr %38, align 8
  store i64 1, ptr %39, align 8
  br label %183

183:                                              ; preds = %187, %176
  %184 = phi i1 [ false, %176 ], [ %188, %187 ]
  %185 = load i64, ptr %39, align 8
  %186 = icmp sgt i64 %185, 0
  br i1 %186, label %237, label %191

187:                                              ; preds = %237, %245
  %188 = phi i1 [ %184, %237 ], [ %260, %245 ]
  %189 = load i64, ptr %41, align 8
  %190 = icmp sgt i64 %189, 0
  br i1 %190, label %245, label %183

191:                                              ; preds = %183
  br i1 %184, label %192, label %224

192:                                              ; preds = %191
  store i64 0, ptr %42, align 8
  store i64 16, ptr %43, align 8
  br label %193

193:                                              ; preds = %196, %192
  %194 = load i64, ptr %43, align 8
  %195 = icmp sgt i64 %194, 0
  br i1 %195, label %261, label %199

196:                                              ; preds = %261, %269
  %197 = load i64, ptr %45, align 8
  %198 = icmp sgt i64 %197, 0
  br i1 %198, label %269, label %193

199:                                              ; preds = %193
  store i64 0, ptr %46, align 8
  %200 = icmp slt i64 %103, 1
  %201 = select i1 %200, i64 0, i64 %103
  store i64 %201, ptr %47, align 8
  br label %202

202:                                              ; preds = %211, %199
  %203 = load i64, ptr %47, align 8
  %204 = icmp sgt i64 %203, 0
  br i1 %204, label %280, label %217

205:                                              ; preds = %280, %284
  %206 = load i64, ptr %49, align 8
  %207 = icmp sgt i64 %206, 0
  br i1 %207, label %284, label %208

208:                                              ; preds = %205
  store i64 0, ptr %50, align 8
  %209 = icmp slt i64 %152, 1
  %210 = select i1 %209, i64 0, i64 %153
  store i64 %210, ptr %51, align 8
  br label %211

211:                                              ; preds = %214, %208
  %212 = load i64, ptr %51, align 8
  %213 = icmp sgt i64 %212, 0
  br i1 %213, label %310, label %202

214:                                              ; preds = %310, %314
  %215 = load i64, ptr %53, align 8
  %216 = icmp sgt i64 %215, 0
  br i1 %216, label %314, label %211

217:                                              ; preds = %202
  store i64 0, ptr %54, align 8
  store i64 1, ptr %55, align 8
  br label %218

218:                                              ; preds = %221, %217
  %219 = load i64, ptr %55, align 8
  %220 = icmp sgt i64 %219, 0
  br i1 %220, label %348, label %224

221:                                              ; preds = %361, %348
  %222 = load i64, ptr %57, align 8
  %223 = icmp sgt i64 %222, 0
  br i1 %223, label %356, label %218

224:                                              ; preds = %218, %191
  br label %173

225:                                              ; preds = %165
  %226 = load i64, ptr %34, align 8
  %227 = add nsw i64 %166, -1
  store i64 %227, ptr %35, align 8
  %228 = add i64 %226, 1
  store i64 %228, ptr %34, align 8
  br label %229

229:                                              ; preds = %225, %165
  %230 = phi i64 [ %226, %225 ], [ 0, %165 ]
  br i1 %167, label %168, label %392

231:                                              ; preds = %173
  %232 = load i64, ptr %36, align 8
  %233 = add nsw i64 %174, -1
  store i64 %233, ptr %37, align 8
  %234 = add i64 %232, 16
  store i64 %234, ptr %36, align 8
  br label %235

235:                                              ; preds = %231, %173
  %236 = phi i64 [ %232, %231 ], [ 0, %173 ]
  br i1 %175, label %176, label %165

237:                                              ; preds = %183
  %238 = load i64, ptr %38, align 8
  %239 = add nsw i64 %185, -1
  store i64 %239, ptr %39, align 8
  %240 = add i64 %238, 1
  store i64 %240, ptr %38, align 8
  %241 = call i64 @llvm.smax.i64(i64 %181, i64 0)
  store i64 %241, ptr %40, align 8
  %242 = sub i64 %182, %241
  %243 = icmp slt i64 %242, 1
  %244 = select i1 %243, i64 0, i64 %242
  store i64 %244, ptr %41, align 8
  br label %187

245:                                              ; preds = %187
  %246 = load i64, ptr %40, align 8
  %247 = add nsw i64 %189, -1
  store i64 %247, ptr %41, align 8
  %248 = add i64 %246, 1
  store i64 %248, ptr %40, align 8
  %249 = icmp slt i64 %238, 0
  %250 = select i1 %249, i64 %113, i64 0
  %251 = add i64 %238, %250
  %252 = icmp slt i64 %246, 0
  %253 = select i1 %252, i64 %115, i64 0
  %254 = mul i64 %251, %115
  %255 = getelementptr i8, ptr %109, i64 %254
  %256 = getelementptr i8, ptr %255, i64 %246
  %257 = getelementptr i8, ptr %256, i64 %253
  %258 = load i8, ptr %257, align 1
  %259 = icmp ne i8 %258, 0
  %260 = or i1 %188, %259
  br label %187

261:                                              ; preds = %193
  %262 = load i64, ptr %42, align 8
  %263 = add nsw i64 %194, -1
  store i64 %263, ptr %43, align 8
  %264 = add i64 %262, 1
  store i64 %264, ptr %42, align 8
  %265 = getelementptr double, ptr %131, i64 %137
  %266 = getelementptr double, ptr %265, i64 %262
  store double 1.000000e+00, ptr %266, align 8
  store i64 0, ptr %44, align 8
  %267 = icmp slt i64 %152, 1
  %268 = select i1 %267, i64 0, i64 %153
  store i64 %268, ptr %45, align 8
  br label %196

269:                                              ; preds = %196
  %270 = load i64, ptr %44, align 8
  %271 = add nsw i64 %197, -1
  store i64 %271, ptr %45, align 8
  %272 = add i64 %270, 1
  store i64 %272, ptr %44, align 8
  %273 = add nsw i64 %270, 2
  %274 = icmp slt i64 %273, 0
  %275 = select i1 %274, i64 %135, i64 0
  %276 = add i64 %273, %275
  %277 = mul i64 %276, %137
  %278 = getelementptr double, ptr %131, i64 %277
  %279 = getelementptr double, ptr %278, i64 %262
  store double 5.000000e-01, ptr %279, align 8
  br label %196

280:                                              ; preds = %202
  %281 = load i64, ptr %46, align 8
  %282 = add nsw i64 %203, -1
  store i64 %282, ptr %47, align 8
  %283 = add i64 %281, 1
  store i64 %283, ptr %46, align 8
  store i64 0, ptr %48, align 8
  store i64 16, ptr %49, align 8
  br label %205

284:                                              ; preds = %205
  %285 = load i64, ptr %48, align 8
  %286 = add nsw i64 %206, -1
  store i64 %286, ptr %49, align 8
  %287 = add i64 %285, 1
  store i64 %287, ptr %48, align 8
  %288 = icmp slt i64 %281, 0
  %289 = select i1 %288, i64 %103, i64 0
  %290 = add i64 %281, %289
  %291 = icmp slt i64 %230, 0
  %292 = select i1 %291, i64 %105, i64 0
  %293 = add i64 %230, %292
  %294 = mul i64 %105, %107
  %295 = mul i64 %290, %294
  %296 = mul i64 %293, %107
  %297 = getelementptr float, ptr %99, i64 %295
  %298 = getelementptr float, ptr %297, i64 %296
  %299 = getelementptr float, ptr %298, i64 %236
  %300 = getelementptr float, ptr %299, i64 %285
  %301 = load float, ptr %300, align 4
  %302 = fpext float %301 to double
  %303 = getelementptr double, ptr %131, i64 %285
  store double %302, ptr %303, align 8
  %304 = getelementptr double, ptr %131, i64 %137
  %305 = getelementptr double, ptr %304, i64 %285
  %306 = load double, ptr %305, align 8
  %307 = fsub double %306, %302
  %308 = getelementptr double, ptr %131, i64 %137
  %309 = getelementptr double, ptr %308, i64 %285
  store double %307, ptr %309, align 8
  br label %205

310:                                              ; preds = %211
  %311 = load i64, ptr %50, align 8
  %312 = add nsw i64 %212, -1
  store i64 %312, ptr %51, align 8
  %313 = add i64 %311, 1
  store i64 %313, ptr %50, align 8
  store i64 0, ptr %52, align 8
  store i64 16, ptr %53, align 8
  br label %214

314:                                              ; preds = %214
  %315 = load i64, ptr %52, align 8
  %316 = add nsw i64 %215, -1
  store i64 %316, ptr %53, align 8
  %317 = add i64 %315, 1
  store i64 %317, ptr %52, align 8
  %318 = add nsw i64 %311, 2
  %319 = icmp slt i64 %311, -2
  %320 = select i1 %319, i64 %135, i64 0
  %321 = add i64 %318, %320
  %322 = mul i64 %321, %137
  %323 = getelementptr double, ptr %131, i64 %322
  %324 = getelementptr double, ptr %323, i64 %315
  %325 = load double, ptr %324, align 8
  %326 = getelementptr double, ptr %131, i64 %315
  %327 = load double, ptr %326, align 8
  %328 = icmp slt i64 %281, 0
  %329 = select i1 %328, i64 %143, i64 0
  %330 = add i64 %281, %329
  %331 = icmp slt i64 %311, 0
  %332 = select i1 %331, i64 %153, i64 0
  %333 = add i64 %311, %332
  %334 = mul i64 %127, %330
  %335 = mul i64 %129, %333
  %336 = getelementptr i8, ptr %156, i64 %334
  %337 = getelementptr i8, ptr %336, i64 %335
  %338 = load i64, ptr %337, align 8
  %339 = sitofp i64 %338 to double
  %340 = fmul double %327, %339
  %341 = fadd double %325, %340
  %342 = icmp slt i64 %311, -2
  %343 = select i1 %342, i64 %135, i64 0
  %344 = add i64 %318, %343
  %345 = mul i64 %344, %137
  %346 = getelementptr double, ptr %131, i64 %345
  %347 = getelementptr double, ptr %346, i64 %315
  store double %341, ptr %347, align 8
  br label %214

348:                                              ; preds = %218
  %349 = load i64, ptr %54, align 8
  %350 = add nsw i64 %219, -1
  store i64 %350, ptr %55, align 8
  %351 = add i64 %349, 1
  store i64 %351, ptr %54, align 8
  %352 = sub nsw i64 %68, %236
  %353 = call i64 @llvm.smin.i64(i64 %352, i64 16)
  store i64 0, ptr %56, align 8
  %354 = icmp slt i64 %352, 1
  %355 = select i1 %354, i64 0, i64 %353
  store i64 %355, ptr %57, align 8
  br label %221

356:                                              ; preds = %221
  %357 = load i64, ptr %56, align 8
  %358 = add nsw i64 %222, -1
  store i64 %358, ptr %57, align 8
  %359 = add i64 %357, 1
  store i64 %359, ptr %56, align 8
  %360 = add nsw i64 %236, %357
  switch i64 %349, label %392 [
    i64 0, label %361
    i64 -1, label %361
  ]

361:                                              ; preds = %356, %356
  %362 = getelementptr double, ptr %131, i64 %137
  %363 = getelementptr double, ptr %362, i64 %357
  %364 = load double, ptr %363, align 8
  %365 = icmp slt i64 %230, 0
  %366 = select i1 %365, i64 %66, i64 0
  %367 = add i64 %230, %366
  %368 = mul i64 %69, %367
  %369 = getelementptr i8, ptr %59, i64 %368
  %370 = mul i64 %71, %360
  %371 = getelementptr i8, ptr %369, i64 %370
  %372 = load i8, ptr %371, align 1
  %373 = uitofp i8 %372 to double
  %374 = fmul double %364, %373
  %375 = add nsw i64 %349, 2
  %376 = icmp slt i64 %349, -2
  %377 = select i1 %376, i64 %135, i64 0
  %378 = add i64 %375, %377
  %379 = mul i64 %378, %137
  %380 = getelementptr double, ptr %131, i64 %379
  %381 = getelementptr double, ptr %380, i64 %357
  %382 = load double, ptr %381, align 8
  %383 = fadd double %374, %382
  %384 = fptoui double %383 to i8
  %385 = icmp slt i64 %230, 0
  %386 = select i1 %385, i64 %66, i64 0
  %387 = add i64 %230, %386
  %388 = mul i64 %69, %387
  %389 = mul i64 %71, %360
  %390 = getelementptr i8, ptr %59, i64 %388
  %391 = getelementptr i8, ptr %390, i64 %389
  store i8 %384, ptr %391, align 1
  br label %221

392:                                              ; preds = %356, %229
  %393 = phi i1 [ false, %229 ], [ true, %356 ]
  %394 = phi i32 [ 0, %229 ], [ 1, %356 ]
  br i1 %393, label %706, label %409

395:                                              ; preds = %159
  br label %396

396:                                              ; preds = %395, %159
  %397 = phi i64 [ 0, %395 ], [ %163, %159 ]
  %398 = icmp sgt i64 %126, -9223372036854775807
  br i1 %398, label %400, label %399

399:                                              ; preds = %396
  br label %400

400:                                              ; preds = %396, %399
  %401 = phi i64 [ %126, %399 ], [ %397, %396 ]
  %402 = sub i64 %126, %401
  %403 = call i64 @llvm.smax.i64(i64 %402, i64 0)
  %404 = mul i64 %160, %126
  %405 = getelementptr i64, ptr %117, i64 %404
  %406 = getelementptr i64, ptr %405, i64 %401
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  store i64 0, ptr %36, align 8
  store i64 0, ptr %37, align 8
  store i64 0, ptr %38, align 8
  store i64 0, ptr %39, align 8
  store i64 0, ptr %40, align 8
  store i64 0, ptr %41, align 8
  store i64 0, ptr %42, align 8
  store i64 0, ptr %43, align 8
  store i64 0, ptr %44, align 8
  store i64 0, ptr %45, align 8
  store i64 0, ptr %46, align 8
  store i64 0, ptr %47, align 8
  store i64 0, ptr %48, align 8
  store i64 0, ptr %49, align 8
  store i64 0, ptr %50, align 8
  store i64 0, ptr %51, align 8
  store i64 0, ptr %52, align 8
  store i64 0, ptr %53, align 8
  store i64 0, ptr %54, align 8
  store i64 0, ptr %55, align 8
  store i64 0, ptr %56, align 8
  store i64 0, ptr %57, align 8
  store i64 0, ptr %34, align 8
  %407 = icmp slt i64 %66, 1
  %408 = select i1 %407, i64 0, i64 %66
  store i64 %408, ptr %35, align 8
  br label %165

409:                                              ; preds = %392
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
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  store i64 0, ptr %30, align 8
  store i64 0, ptr %31, align 8
  store i64 0, ptr %32, align 8
  store i64 0, ptr %33, align 8
  store i64 0, ptr %9, align 8
  %410 = icmp slt i64 %80, 1
  %411 = select i1 %410, i64 0, i64 %80
  store i64 %411, ptr %10, align 8
  br label %412

412:                                              ; preds = %539, %409
  %413 = load i64, ptr %10, align 8
  %414 = icmp sgt i64 %413, 0
  br i1 %414, label %529, label %533

415:                                              ; preds = %533
  store i64 0, ptr %11, align 8
  %416 = icmp slt i64 %82, 1
  %417 = add nuw i64 %82, 15
  %418 = lshr i64 %417, 4
  %419 = select i1 %416, i64 0, i64 %418
  store i64 %419, ptr %12, align 8
  br label %420

420:                                              ; preds = %415, %528
  %421 = load i64, ptr %12, align 8
  %422 = icmp sgt i64 %421, 0
  br i1 %422, label %535, label %539

423:                                              ; preds = %539
  %424 = sdiv i64 %540, 16
  %425 = and i64 %540, -9223372036854775793
  %426 = icmp ugt i64 %425, -9223372036854775808
  %427 = add nsw i64 %424, -1
  %428 = select i1 %426, i64 %427, i64 %424
  %429 = shl nsw i64 %428, 1
  %430 = shl nsw i64 %534, 1
  %431 = shl i64 %534, 1
  %432 = add i64 %431, 2
  %433 = add nsw i64 %429, 2
  store i64 %430, ptr %13, align 8
  %434 = sub i64 %432, %430
  %435 = icmp slt i64 %434, 1
  %436 = select i1 %435, i64 0, i64 %434
  store i64 %436, ptr %14, align 8
  br label %437

437:                                              ; preds = %441, %423
  %438 = phi i1 [ false, %423 ], [ %442, %441 ]
  %439 = load i64, ptr %14, align 8
  %440 = icmp sgt i64 %439, 0
  br i1 %440, label %541, label %445

441:                                              ; preds = %541, %550
  %442 = phi i1 [ %438, %541 ], [ %565, %550 ]
  %443 = load i64, ptr %16, align 8
  %444 = icmp sgt i64 %443, 0
  br i1 %444, label %550, label %437

445:                                              ; preds = %437
  br i1 %438, label %446, label %528

446:                                              ; preds = %445
  store i64 0, ptr %17, align 8
  store i64 16, ptr %18, align 8
  br label %447

447:                                              ; preds = %450, %446
  %448 = load i64, ptr %18, align 8
  %449 = icmp sgt i64 %448, 0
  br i1 %449, label %566, label %453

450:                                              ; preds = %566, %574
  %451 = load i64, ptr %20, align 8
  %452 = icmp sgt i64 %451, 0
  br i1 %452, label %574, label %447

453:                                              ; preds = %447
  store i64 0, ptr %21, align 8
  %454 = icmp slt i64 %103, 1
  %455 = select i1 %454, i64 0, i64 %103
  store i64 %455, ptr %22, align 8
  br label %456

456:                                              ; preds = %515, %453
  %457 = load i64, ptr %22, align 8
  %458 = icmp sgt i64 %457, 0
  br i1 %458, label %585, label %521

459:                                              ; preds = %585, %503
  %460 = load i64, ptr %24, align 8
  %461 = icmp sgt i64 %460, 0
  br i1 %461, label %589, label %512

462:                                              ; preds = %466, %589
  %463 = phi double [ 0.000000e+00, %589 ], [ %502, %466 ]
  %464 = load i64, ptr %25, align 8
  %465 = icmp slt i64 %464, 2
  br i1 %465, label %604, label %503

466:                                              ; preds = %605
  %467 = icmp slt i64 %606, 0
  %468 = select i1 %467, i64 %105, i64 0
  %469 = add i64 %606, %468
  %470 = mul i64 %469, %107
  %471 = getelementptr float, ptr %599, i64 %470
  %472 = getelementptr float, ptr %471, i64 %602
  %473 = getelementptr i8, ptr %472, i64 -4
  %474 = load float, ptr %473, align 4
  %475 = icmp slt i64 %606, 0
  %476 = select i1 %475, i64 %105, i64 0
  %477 = add i64 %606, %476
  %478 = icmp slt i64 %593, 0
  %479 = select i1 %478, i64 %107, i64 0
  %480 = mul i64 %477, %107
  %481 = getelementptr float, ptr %599, i64 %480
  %482 = getelementptr float, ptr %481, i64 %601
  %483 = getelementptr float, ptr %482, i64 %479
  %484 = load float, ptr %483, align 4
  %485 = fpext float %484 to double
  %486 = fmul double %485, 2.000000e+00
  %487 = fpext float %474 to double
  %488 = fadd double %486, %487
  %489 = icmp slt i64 %606, 0
  %490 = select i1 %489, i64 %105, i64 0
  %491 = add i64 %606, %490
  %492 = icmp slt i64 %593, 0
  %493 = select i1 %492, i64 %107, i64 0
  %494 = mul i64 %491, %107
  %495 = getelementptr float, ptr %599, i64 %494
  %496 = getelementptr float, ptr %495, i64 %601
  %497 = getelementptr i8, ptr %496, i64 4
  %498 = getelementptr float, ptr %497, i64 %493
  %499 = load float, ptr %498, align 4
  %500 = fpext float %499 to double
  %501 = fadd double %488, %500
  %502 = fadd double %463, %501
  br label %462

503:                                              ; preds = %462, %605
  %504 = fmul double %463, 1.250000e-01
  %505 = getelementptr double, ptr %131, i64 %590
  store double %504, ptr %505, align 8
  %506 = getelementptr double, ptr %131, i64 %137
  %507 = getelementptr double, ptr %506, i64 %590
  %508 = load double, ptr %507, align 8
  %509 = fsub double %508, %504
  %510 = getelementptr double, ptr %131, i64 %137
  %511 = getelementptr double, ptr %510, i64 %590
  store double %509, ptr %511, align 8
  br label %459

512:                                              ; preds = %459
  store i64 0, ptr %26, align 8
  %513 = icmp slt i64 %402, 1
  %514 = select i1 %513, i64 0, i64 %403
  store i64 %514, ptr %27, align 8
  br label %515

515:                                              ; preds = %518, %512
  %516 = load i64, ptr %27, align 8
  %517 = icmp sgt i64 %516, 0
  br i1 %517, label %609, label %456

518:                                              ; preds = %609, %613
  %519 = load i64, ptr %29, align 8
  %520 = icmp sgt i64 %519, 0
  br i1 %520, label %613, label %515

521:                                              ; preds = %456
  store i64 0, ptr %30, align 8
  store i64 2, ptr %31, align 8
  br label %522

522:                                              ; preds = %525, %521
  %523 = load i64, ptr %31, align 8
  %524 = icmp sgt i64 %523, 0
  br i1 %524, label %647, label %528

525:                                              ; preds = %689, %647
  %526 = load i64, ptr %33, align 8
  %527 = icmp sgt i64 %526, 0
  br i1 %527, label %655, label %522

528:                                              ; preds = %522, %445
  br label %420

529:                                              ; preds = %412
  %530 = load i64, ptr %9, align 8
  %531 = add nsw i64 %413, -1
  store i64 %531, ptr %10, align 8
  %532 = add i64 %530, 1
  store i64 %532, ptr %9, align 8
  br label %533

533:                                              ; preds = %529, %412
  %534 = phi i64 [ %530, %529 ], [ 0, %412 ]
  br i1 %414, label %415, label %702

535:                                              ; preds = %420
  %536 = load i64, ptr %11, align 8
  %537 = add nsw i64 %421, -1
  store i64 %537, ptr %12, align 8
  %538 = add i64 %536, 16
  store i64 %538, ptr %11, align 8
  br label %539

539:                                              ; preds = %535, %420
  %540 = phi i64 [ %536, %535 ], [ 0, %420 ]
  br i1 %422, label %423, label %412

541:                                              ; preds = %437
  %542 = load i64, ptr %13, align 8
  %543 = add nsw i64 %439, -1
  store i64 %543, ptr %14, align 8
  %544 = add i64 %542, 1
  store i64 %544, ptr %13, align 8
  %545 = call i64 @llvm.smax.i64(i64 %429, i64 1)
  %546 = add nsw i64 %545, -1
  store i64 %546, ptr %15, align 8
  %547 = sub i64 %433, %546
  %548 = icmp slt i64 %547, 1
  %549 = select i1 %548, i64 0, i64 %547
  store i64 %549, ptr %16, align 8
  br label %441

550:                                              ; preds = %441
  %551 = load i64, ptr %15, align 8
  %552 = add nsw i64 %443, -1
  store i64 %552, ptr %16, align 8
  %553 = add i64 %551, 1
  store i64 %553, ptr %15, align 8
  %554 = icmp slt i64 %542, 0
  %555 = select i1 %554, i64 %113, i64 0
  %556 = add i64 %542, %555
  %557 = icmp slt i64 %551, 0
  %558 = select i1 %557, i64 %115, i64 0
  %559 = mul i64 %556, %115
  %560 = getelementptr i8, ptr %109, i64 %559
  %561 = getelementptr i8, ptr %560, i64 %551
  %562 = getelementptr i8, ptr %561, i64 %558
  %563 = load i8, ptr %562, align 1
  %564 = icmp ne i8 %563, 0
  %565 = or i1 %442, %564
  br label %441

566:                                              ; preds = %447
  %567 = load i64, ptr %17, align 8
  %568 = add nsw i64 %448, -1
  store i64 %568, ptr %18, align 8
  %569 = add i64 %567, 1
  store i64 %569, ptr %17, align 8
  %570 = getelementptr double, ptr %131, i64 %137
  %571 = getelementptr double, ptr %570, i64 %567
  store double 1.000000e+00, ptr %571, align 8
  store i64 0, ptr %19, align 8
  %572 = icmp slt i64 %402, 1
  %573 = select i1 %572, i64 0, i64 %403
  store i64 %573, ptr %20, align 8
  br label %450

574:                                              ; preds = %450
  %575 = load i64, ptr %19, align 8
  %576 = add nsw i64 %451, -1
  store i64 %576, ptr %20, align 8
  %577 = add i64 %575, 1
  store i64 %577, ptr %19, align 8
  %578 = add nsw i64 %575, 2
  %579 = icmp slt i64 %578, 0
  %580 = select i1 %579, i64 %135, i64 0
  %581 = add i64 %578, %580
  %582 = mul i64 %581, %137
  %583 = getelementptr double, ptr %131, i64 %582
  %584 = getelementptr double, ptr %583, i64 %567
  store double 5.000000e-01, ptr %584, align 8
  br label %450

585:                                              ; preds = %456
  %586 = load i64, ptr %21, align 8
  %587 = add nsw i64 %457, -1
  store i64 %587, ptr %22, align 8
  %588 = add i64 %586, 1
  store i64 %588, ptr %21, align 8
  store i64 0, ptr %23, align 8
  store i64 16, ptr %24, align 8
  br label %459

589:                                              ; preds = %459
  %590 = load i64, ptr %23, align 8
  %591 = add nsw i64 %460, -1
  store i64 %591, ptr %24, align 8
  %592 = add i64 %590, 1
  store i64 %592, ptr %23, align 8
  %593 = add nsw i64 %540, %590
  %594 = icmp slt i64 %586, 0
  %595 = select i1 %594, i64 %103, i64 0
  %596 = add i64 %586, %595
  %597 = mul i64 %105, %107
  %598 = mul i64 %596, %597
  %599 = getelementptr float, ptr %99, i64 %598
  %600 = shl nsw i64 %534, 1
  %601 = shl nsw i64 %593, 1
  %602 = call i64 @llvm.smax.i64(i64 %601, i64 1)
  %603 = or disjoint i64 %600, 1
  store i64 0, ptr %25, align 8
  br label %462

604:                                              ; preds = %462
  switch i64 %464, label %702 [
    i64 0, label %605
    i64 -2, label %605
    i64 1, label %608
    i64 -1, label %608
  ]

605:                                              ; preds = %604, %604, %608
  %606 = phi i64 [ %603, %608 ], [ %600, %604 ], [ %600, %604 ]
  %607 = add i64 %464, 1
  store i64 %607, ptr %25, align 8
  br i1 %465, label %466, label %503

608:                                              ; preds = %604, %604
  br label %605

609:                                              ; preds = %515
  %610 = load i64, ptr %26, align 8
  %611 = add nsw i64 %516, -1
  store i64 %611, ptr %27, align 8
  %612 = add i64 %610, 1
  store i64 %612, ptr %26, align 8
  store i64 0, ptr %28, align 8
  store i64 16, ptr %29, align 8
  br label %518

613:                                              ; preds = %518
  %614 = load i64, ptr %28, align 8
  %615 = add nsw i64 %519, -1
  store i64 %615, ptr %29, align 8
  %616 = add i64 %614, 1
  store i64 %616, ptr %28, align 8
  %617 = add nsw i64 %610, 2
  %618 = icmp slt i64 %610, -2
  %619 = select i1 %618, i64 %135, i64 0
  %620 = add i64 %617, %619
  %621 = mul i64 %620, %137
  %622 = getelementptr double, ptr %131, i64 %621
  %623 = getelementptr double, ptr %622, i64 %614
  %624 = load double, ptr %623, align 8
  %625 = getelementptr double, ptr %131, i64 %614
  %626 = load double, ptr %625, align 8
  %627 = icmp slt i64 %586, 0
  %628 = select i1 %627, i64 %162, i64 0
  %629 = add i64 %586, %628
  %630 = icmp slt i64 %610, 0
  %631 = select i1 %630, i64 %403, i64 0
  %632 = add i64 %610, %631
  %633 = mul i64 %127, %629
  %634 = mul i64 %129, %632
  %635 = getelementptr i8, ptr %406, i64 %633
  %636 = getelementptr i8, ptr %635, i64 %634
  %637 = load i64, ptr %636, align 8
  %638 = sitofp i64 %637 to double
  %639 = fmul double %626, %638
  %640 = fadd double %624, %639
  %641 = icmp slt i64 %610, -2
  %642 = select i1 %641, i64 %135, i64 0
  %643 = add i64 %617, %642
  %644 = mul i64 %643, %137
  %645 = getelementptr double, ptr %131, i64 %644
  %646 = getelementptr double, ptr %645, i64 %614
  store double %640, ptr %646, align 8
  br label %518

647:                                              ; preds = %522
  %648 = load i64, ptr %30, align 8
  %649 = add nsw i64 %523, -1
  store i64 %649, ptr %31, align 8
  %650 = add i64 %648, 1
  store i64 %650, ptr %30, align 8
  %651 = sub nsw i64 %82, %540
  %652 = call i64 @llvm.smin.i64(i64 %651, i64 16)
  store i64 0, ptr %32, align 8
  %653 = icmp slt i64 %651, 1
  %654 = select i1 %653, i64 0, i64 %652
  store i64 %654, ptr %33, align 8
  br label %525

655:                                              ; preds = %525
  %656 = load i64, ptr %32, align 8
  %657 = add nsw i64 %526, -1
  store i64 %657, ptr %33, align 8
  %658 = add i64 %656, 1
  store i64 %658, ptr %32, align 8
  %659 = add nsw i64 %540, %656
  %660 = getelementptr double, ptr %131, i64 %137
  %661 = getelementptr double, ptr %660, i64 %656
  %662 = load double, ptr %661, align 8
  switch i64 %648, label %702 [
    i64 0, label %663
    i64 -2, label %663
    i64 1, label %688
    i64 -1, label %688
  ]

663:                                              ; preds = %655, %655, %688
  %664 = phi ptr [ %87, %688 ], [ %73, %655 ], [ %73, %655 ]
  %665 = phi i64 [ %94, %688 ], [ %80, %655 ], [ %80, %655 ]
  %666 = phi i64 [ %95, %688 ], [ %83, %655 ], [ %83, %655 ]
  %667 = phi i64 [ %97, %688 ], [ %85, %655 ], [ %85, %655 ]
  %668 = icmp slt i64 %534, 0
  %669 = select i1 %668, i64 %665, i64 0
  %670 = add i64 %534, %669
  %671 = mul i64 %666, %670
  %672 = mul i64 %667, %659
  %673 = getelementptr i8, ptr %664, i64 %671
  %674 = getelementptr i8, ptr %673, i64 %672
  %675 = load i8, ptr %674, align 1
  %676 = uitofp i8 %675 to double
  %677 = fmul double %662, %676
  %678 = add nsw i64 %648, 2
  %679 = icmp slt i64 %648, -2
  %680 = select i1 %679, i64 %135, i64 0
  %681 = add i64 %678, %680
  %682 = mul i64 %681, %137
  %683 = getelementptr double, ptr %131, i64 %682
  %684 = getelementptr double, ptr %683, i64 %656
  %685 = load double, ptr %684, align 8
  %686 = fadd double %677, %685
  %687 = fptoui double %686 to i8
  switch i64 %648, label %702 [
    i64 0, label %689
    i64 -2, label %689
    i64 1, label %701
    i64 -1, label %701
  ]

688:                                              ; preds = %655, %655
  br label %663

689:                                              ; preds = %663, %663, %701
  %690 = phi ptr [ %87, %701 ], [ %73, %663 ], [ %73, %663 ]
  %691 = phi i64 [ %94, %701 ], [ %80, %663 ], [ %80, %663 ]
  %692 = phi i64 [ %95, %701 ], [ %83, %663 ], [ %83, %663 ]
  %693 = phi i64 [ %97, %701 ], [ %85, %663 ], [ %85, %663 ]
  %694 = icmp slt i64 %534, 0
  %695 = select i1 %694, i64 %691, i64 0
  %696 = add i64 %534, %695
  %697 = mul i64 %692, %696
  %698 = mul i64 %693, %659
  %699 = getelementptr i8, ptr %690, i64 %697
  %700 = getelementptr i8, ptr %699, i64 %698
  store i8 %687, ptr %700, align 1
  br label %525

701:                                              ; preds = %663, %663
  br label %689

702:                                              ; preds = %663, %655, %604, %533
  %703 = phi i1 [ false, %533 ], [ true, %655 ], [ true, %604 ], [ true, %663 ]
  %704 = phi i32 [ 0, %533 ], [ 1, %655 ], [ 1, %604 ], [ 1, %663 ]
  br i1 %703, label %705, label %706

705:                                              ; preds = %702
  br label %706

706:                                              ; preds = %702, %392, %705
  %707 = phi i32 [ %704, %705 ], [ %394, %392 ], [ 0, %702 ]
  ret i32 %707
}

declare i64 @llvm.smax.i64(i64, i64)

declare i64 @llvm.smin.i64(i64, i64)

; kernel look_up
define i32 @look_up(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
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

; kernel find_nearest
define i32 @find_nearest(i64 %0, ptr %1, ptr %2, ptr %3) {
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

; kernel compress
define i32 @compress(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, ptr %10) {
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
