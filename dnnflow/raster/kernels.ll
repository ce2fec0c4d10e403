; version d12e95ace701473c
; kernel blend_sprites_rgb
define i32 @blend_sprites_rgb(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
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
  %75 = load i64, ptr %74, align 4
  %76 = getelementptr i8, ptr %74, i64 8
  %77 = load i64, ptr %76, align 4
  %78 = getelementptr i8, ptr %5, i64 %0
  %79 = load ptr, ptr %78, align 8
  %80 = getelementptr i8, ptr %5, i64 %0
  %81 = getelementptr i8, ptr %80, i64 16
  %82 = load ptr, ptr %81, align 8
  %83 = load i64, ptr %82, align 4
  %84 = getelementptr i8, ptr %6, i64 %0
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr i8, ptr %6, i64 %0
  %87 = getelementptr i8, ptr %86, i64 16
  %88 = load ptr, ptr %87, align 8
  %89 = load i64, ptr %88, align 4
  %90 = getelementptr i8, ptr %7, i64 %0
  %91 = load ptr, ptr %90, align 8
  %92 = getelementptr i8, ptr %7, i64 %0
  %93 = getelementptr i8, ptr %92, i64 16
  %94 = load ptr, ptr %93, align 8
  %95 = load i64, ptr %94, align 4
  %96 = getelementptr i8, ptr %94, i64 8
  %97 = load i64, ptr %96, align 4
  %98 = getelementptr i8, ptr %8, i64 %0
  %99 = load ptr, ptr %98, align 8
  %100 = getelementptr i8, ptr %8, i64 %0
  %101 = getelementptr i8, ptr %100, i64 16
  %102 = load ptr, ptr %101, align 8
  %103 = load i64, ptr %102, align 4
  %104 = getelementptr i8, ptr %102, i64 8
  %105 = load i64, ptr %104, align 4
  %106 = getelementptr i8, ptr %9, i64 %0
  %107 = load ptr, ptr %106, align 8
  %108 = getelementptr i8, ptr %9, i64 %0
  %109 = getelementptr i8, ptr %108, i64 16
  %110 = load ptr, ptr %109, align 8
  %111 = load i64, ptr %110, align 4
  %112 = getelementptr i8, ptr %110, i64 8
  %113 = load i64, ptr %112, align 4
  %114 = getelementptr i8, ptr %110, i64 16
  %115 = load i64, ptr %114, align 4
  %116 = getelementptr i8, ptr %110, i64 24
  %117 = load i64, ptr %116, align 4
  %118 = getelementptr i8, ptr %110, i64 32
  %119 = load i64, ptr %118, align 4
  %120 = getelementptr i8, ptr %110, i64 40
  %121 = load i64, ptr %120, align 4
  %122 = getelementptr i8, ptr %10, i64 %0
  %123 = load ptr, ptr %122, align 8
  %124 = getelementptr i8, ptr %10, i64 %0
  %125 = getelementptr i8, ptr %124, i64 16
  %126 = load ptr, ptr %125, align 8
  %127 = load i64, ptr %126, align 4
  %128 = getelementptr i8, ptr %126, i64 8
  %129 = load i64, ptr %128, align 4
  %130 = getelementptr i8, ptr %126, i64 16
  %131 = load i64, ptr %130, align 4
  %132 = getelementptr i8, ptr %126, i64 24
  %133 = load i64, ptr %132, align 4
  %134 = getelementptr i8, ptr %126, i64 32
  %135 = load i64, ptr %134, align 4
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %26, align 8
  %136 = icmp slt i64 %95, 1
  %137 = select i1 %136, i64 0, i64 %95
  store i64 %137, ptr %27, align 8
  br label %138

138:                                              ; preds = %544, %13
  %139 = phi i64 [ 0, %13 ], [ %158, %544 ]
  %140 = load i64, ptr %27, align 8
  %141 = icmp sgt i64 %140, 0
  br i1 %141, label %142, label %578

142:                                              ; preds = %138
  %143 = load i64, ptr %26, align 8
  %144 = add nsw i64 %140, -1
  store i64 %144, ptr %27, align 8
  %145 = add i64 %143, 1
  store i64 %145, ptr %26, align 8
  %146 = icmp slt i64 %143, 0
  %147 = select i1 %146, i64 %95, i64 0
  %148 = add i64 %143, %147
  %149 = mul i64 %148, %97
  %150 = getelementptr i64, ptr %91, i64 %149
  %151 = icmp slt i64 %143, 0
  %152 = select i1 %151, i64 %103, i64 0
  %153 = add i64 %143, %152
  %154 = mul i64 %153, %105
  %155 = getelementptr double, ptr %99, i64 %154
  %156 = getelementptr i8, ptr %150, i64 64
  %157 = load i64, ptr %156, align 8
  %158 = add nsw i64 %139, %157
  %159 = icmp slt i64 %139, 0
  %160 = select i1 %159, i64 %75, i64 0
  %161 = add i64 %139, %160
  %162 = icmp slt i64 %161, 0
  br i1 %162, label %163, label %164

163:                                              ; preds = %142
  br label %164

164:                                              ; preds = %163, %142
  %165 = phi i64 [ 0, %163 ], [ %161, %142 ]
  %166 = icmp slt i64 %161, %75
  br i1 %166, label %168, label %167

167:                                              ; preds = %164
  br label %168

168:                                              ; preds = %167, %164
  %169 = phi i64 [ %75, %167 ], [ %165, %164 ]
  %170 = icmp slt i64 %158, 0
  %171 = select i1 %170, i64 %75, i64 0
  %172 = add i64 %158, %171
  %173 = icmp slt i64 %172, 0
  br i1 %173, label %174, label %175

174:                                              ; preds = %168
  br label %175

175:                                              ; preds = %174, %168
  %176 = phi i64 [ 0, %174 ], [ %172, %168 ]
  %177 = icmp slt i64 %172, %75
  br i1 %177, label %179, label %178

178:                                              ; preds = %175
  br label %179

179:                                              ; preds = %178, %175
  %180 = phi i64 [ %75, %178 ], [ %176, %175 ]
  %181 = sub i64 %180, %169
  %182 = call i64 @llvm.smax.i64(i64 %181, i64 0)
  %183 = mul i64 %169, %77
  %184 = getelementptr double, ptr %71, i64 %183
  %185 = icmp slt i64 %139, 0
  %186 = select i1 %185, i64 %83, i64 0
  %187 = add i64 %139, %186
  %188 = icmp slt i64 %187, 0
  br i1 %188, label %189, label %190

189:                                              ; preds = %179
  br label %190

190:                                              ; preds = %189, %179
  %191 = phi i64 [ 0, %189 ], [ %187, %179 ]
  %192 = icmp slt i64 %187, %83
  br i1 %192, label %194, label %193

193:                                              ; preds = %190
  br label %194

194:                                              ; preds = %193, %190
  %195 = phi i64 [ %83, %193 ], [ %191, %190 ]
  %196 = icmp slt i64 %158, 0
  %197 = select i1 %196, i64 %83, i64 0
  %198 = add i64 %158, %197
  %199 = icmp slt i64 %198, 0
  br i1 %199, label %200, label %201

200:                                              ; preds = %194
  br label %201

201:                                              ; preds = %200, %194
  %202 = phi i64 [ 0, %200 ], [ %198, %194 ]
  %203 = icmp slt i64 %198, %83
  br i1 %203, label %205, label %204

204:                                              ; preds = %201
  br label %205

205:                                              ; preds = %204, %201
  %206 = phi i64 [ %83, %204 ], [ %202, %201 ]
  %207 = sub i64 %206, %195
  %208 = call i64 @llvm.smax.i64(i64 %207, i64 0)
  %209 = getelementptr i64, ptr %79, i64 %195
  %210 = icmp slt i64 %139, 0
  %211 = select i1 %210, i64 %89, i64 0
  %212 = add i64 %139, %211
  %213 = icmp slt i64 %212, 0
  br i1 %213, label %547, label %548

214:                                              ; preds = %222, %563
  %215 = load i64, ptr %23, align 8
  %216 = icmp sgt i64 %215, 0
  br i1 %216, label %228, label %544

217:                                              ; preds = %228
  %218 = sub nsw i64 %572, %133
  %219 = icmp sle i64 %290, %218
  br label %220

220:                                              ; preds = %217, %228
  %221 = phi i1 [ %219, %217 ], [ false, %228 ]
  store i64 0, ptr %24, align 8
  store i64 3, ptr %25, align 8
  br label %222

222:                                              ; preds = %220, %227
  %223 = load i64, ptr %25, align 8
  %224 = icmp sgt i64 %223, 0
  br i1 %224, label %331, label %214

225:                                              ; preds = %331
  switch i64 %332, label %544 [
    i64 0, label %338
    i64 -3, label %338
    i64 1, label %422
    i64 -2, label %422
    i64 2, label %423
    i64 -1, label %423
  ]

226:                                              ; preds = %331
  switch i64 %332, label %544 [
    i64 0, label %424
    i64 -3, label %424
    i64 1, label %542
    i64 -2, label %542
    i64 2, label %543
    i64 -1, label %543
  ]

227:                                              ; preds = %467, %379
  br label %222

228:                                              ; preds = %214
  %229 = load i64, ptr %22, align 8
  %230 = add nsw i64 %215, -1
  store i64 %230, ptr %23, align 8
  %231 = add i64 %229, 1
  store i64 %231, ptr %22, align 8
  %232 = icmp slt i64 %229, 0
  %233 = select i1 %232, i64 %208, i64 0
  %234 = getelementptr i64, ptr %209, i64 %229
  %235 = getelementptr i64, ptr %234, i64 %233
  %236 = load i64, ptr %235, align 8
  %237 = icmp slt i64 %236, 0
  %238 = select i1 %237, i64 %182, i64 0
  %239 = add i64 %236, %238
  %240 = mul i64 %239, %77
  %241 = getelementptr double, ptr %184, i64 %240
  %242 = load double, ptr %241, align 8
  %243 = load double, ptr %155, align 8
  %244 = fmul double %242, %243
  %245 = getelementptr i8, ptr %155, i64 16
  %246 = load double, ptr %245, align 8
  %247 = fadd double %244, %246
  %248 = icmp slt i64 %229, 0
  %249 = select i1 %248, i64 %208, i64 0
  %250 = getelementptr i64, ptr %209, i64 %229
  %251 = getelementptr i64, ptr %250, i64 %249
  %252 = load i64, ptr %251, align 8
  %253 = icmp slt i64 %252, 0
  %254 = select i1 %253, i64 %182, i64 0
  %255 = add i64 %252, %254
  %256 = mul i64 %255, %77
  %257 = getelementptr double, ptr %184, i64 %256
  %258 = getelementptr i8, ptr %257, i64 8
  %259 = load double, ptr %258, align 8
  %260 = getelementptr i8, ptr %155, i64 8
  %261 = load double, ptr %260, align 8
  %262 = fmul double %259, %261
  %263 = getelementptr i8, ptr %155, i64 24
  %264 = load double, ptr %263, align 8
  %265 = fadd double %262, %264
  %266 = fadd double %247, 0.000000e+00
  %267 = sitofp i64 %135 to double
  %268 = fmul double %267, 5.000000e-01
  %269 = fsub double %266, %268
  %270 = fmul double %269, 1.600000e+01
  %271 = fadd double %270, 5.000000e-01
  %272 = call double @llvm.floor.f64(double %271)
  %273 = fptosi double %272 to i64
  %274 = sitofp i64 %133 to double
  %275 = fmul double %274, 5.000000e-01
  %276 = fsub double %265, %275
  %277 = fmul double %276, 1.600000e+01
  %278 = fadd double %277, 5.000000e-01
  %279 = call double @llvm.floor.f64(double %278)
  %280 = fptosi double %279 to i64
  %281 = sdiv i64 %273, 16
  %282 = and i64 %273, -9223372036854775793
  %283 = icmp ugt i64 %282, -9223372036854775808
  %284 = add nsw i64 %281, -1
  %285 = select i1 %283, i64 %284, i64 %281
  %286 = sdiv i64 %280, 16
  %287 = and i64 %280, -9223372036854775793
  %288 = icmp ugt i64 %287, -9223372036854775808
  %289 = add nsw i64 %286, -1
  %290 = select i1 %288, i64 %289, i64 %286
  %291 = icmp slt i64 %229, 0
  %292 = select i1 %291, i64 %566, i64 0
  %293 = getelementptr i64, ptr %567, i64 %229
  %294 = getelementptr i64, ptr %293, i64 %292
  %295 = load i64, ptr %294, align 8
  %296 = srem i64 %280, 16
  %297 = icmp slt i64 %296, 0
  %298 = add nsw i64 %296, 16
  %299 = select i1 %297, i64 %298, i64 %296
  %300 = srem i64 %273, 16
  %301 = icmp slt i64 %300, 0
  %302 = add nsw i64 %300, 16
  %303 = select i1 %301, i64 %302, i64 %300
  %304 = icmp slt i64 %295, 0
  %305 = select i1 %304, i64 %127, i64 0
  %306 = add i64 %295, %305
  %307 = icmp slt i64 %299, 0
  %308 = select i1 %307, i64 %129, i64 0
  %309 = add i64 %299, %308
  %310 = icmp slt i64 %303, 0
  %311 = select i1 %310, i64 %131, i64 0
  %312 = add i64 %303, %311
  %313 = mul i64 %129, %131
  %314 = mul i64 %313, %133
  %315 = mul i64 %314, %135
  %316 = mul i64 %131, %133
  %317 = mul i64 %316, %135
  %318 = mul i64 %133, %135
  %319 = mul i64 %306, %315
  %320 = mul i64 %309, %317
  %321 = mul i64 %312, %318
  %322 = getelementptr i8, ptr %123, i64 %319
  %323 = getelementptr i8, ptr %322, i64 %320
  %324 = getelementptr i8, ptr %323, i64 %321
  %325 = icmp sgt i64 %285, -1
  %326 = sub nsw i64 %574, %135
  %327 = icmp sle i64 %285, %326
  %328 = select i1 %325, i1 %327, i1 false
  %329 = icmp sgt i64 %290, -1
  %330 = select i1 %328, i1 %329, i1 false
  br i1 %330, label %217, label %220

331:                                              ; preds = %222
  %332 = load i64, ptr %24, align 8
  %333 = add nsw i64 %223, -1
  store i64 %333, ptr %25, align 8
  %334 = add i64 %332, 1
  store i64 %334, ptr %24, align 8
  %335 = xor i1 %221, true
  %336 = xor i1 %575, true
  %337 = select i1 %335, i1 true, i1 %336
  br i1 %337, label %226, label %225

338:                                              ; preds = %225, %225, %423, %422
  %339 = phi ptr [ %57, %423 ], [ %43, %422 ], [ %29, %225 ], [ %29, %225 ]
  %340 = phi i64 [ %67, %423 ], [ %53, %422 ], [ %39, %225 ], [ %39, %225 ]
  %341 = icmp slt i64 %332, 0
  %342 = select i1 %341, i64 %111, i64 0
  %343 = add i64 %332, %342
  %344 = icmp slt i64 %295, 0
  %345 = select i1 %344, i64 %113, i64 0
  %346 = add i64 %295, %345
  %347 = icmp slt i64 %299, 0
  %348 = select i1 %347, i64 %115, i64 0
  %349 = add i64 %299, %348
  %350 = icmp slt i64 %303, 0
  %351 = select i1 %350, i64 %117, i64 0
  %352 = add i64 %303, %351
  %353 = mul i64 %113, %115
  %354 = mul i64 %353, %117
  %355 = mul i64 %354, %119
  %356 = mul i64 %355, %121
  %357 = mul i64 %115, %117
  %358 = mul i64 %357, %119
  %359 = mul i64 %358, %121
  %360 = mul i64 %117, %119
  %361 = mul i64 %360, %121
  %362 = mul i64 %119, %121
  %363 = mul i64 %343, %356
  %364 = mul i64 %346, %359
  %365 = mul i64 %349, %361
  %366 = mul i64 %352, %362
  %367 = getelementptr i8, ptr %107, i64 %363
  %368 = getelementptr i8, ptr %367, i64 %364
  %369 = getelementptr i8, ptr %368, i64 %365
  %370 = getelementptr i8, ptr %369, i64 %366
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  %371 = ptrtoint ptr %339 to i64
  %372 = add nsw i64 %568, %290
  %373 = mul nsw i64 %372, %340
  %374 = add nsw i64 %373, %371
  %375 = add nsw i64 %374, %570
  %376 = add nsw i64 %375, %285
  store i64 0, ptr %18, align 8
  %377 = icmp slt i64 %119, 1
  %378 = select i1 %377, i64 0, i64 %119
  store i64 %378, ptr %19, align 8
  br label %379

379:                                              ; preds = %338, %386
  %380 = phi i64 [ %376, %338 ], [ %387, %386 ]
  %381 = load i64, ptr %19, align 8
  %382 = icmp sgt i64 %381, 0
  br i1 %382, label %388, label %227

383:                                              ; preds = %388, %397
  %384 = load i64, ptr %21, align 8
  %385 = icmp sgt i64 %384, 0
  br i1 %385, label %397, label %386

386:                                              ; preds = %383
  %387 = add nsw i64 %380, %340
  br label %379

388:                                              ; preds = %379
  %389 = load i64, ptr %18, align 8
  %390 = add nsw i64 %381, -1
  store i64 %390, ptr %19, align 8
  %391 = add i64 %389, 1
  store i64 %391, ptr %18, align 8
  %392 = mul nsw i64 %389, %121
  store i64 0, ptr %20, align 8
  %393 = icmp slt i64 %121, 1
  %394 = add nuw i64 %121, 7
  %395 = lshr i64 %394, 3
  %396 = select i1 %393, i64 0, i64 %395
  store i64 %396, ptr %21, align 8
  br label %383

397:                                              ; preds = %383
  %398 = load i64, ptr %20, align 8
  %399 = add nsw i64 %384, -1
  store i64 %399, ptr %21, align 8
  %400 = add i64 %398, 8
  store i64 %400, ptr %20, align 8
  %401 = add nsw i64 %392, %398
  %402 = add nsw i64 %380, %398
  %403 = ptrtoint ptr %324 to i64
  %404 = add nsw i64 %401, %403
  %405 = ptrtoint ptr %370 to i64
  %406 = add nsw i64 %401, %405
  %407 = inttoptr i64 %402 to ptr
  %408 = inttoptr i64 %404 to ptr
  %409 = inttoptr i64 %406 to ptr
  %410 = load <8 x i8>, ptr %407, align 1
  %411 = zext <8 x i8> %410 to <8 x i16>
  %412 = load <8 x i8>, ptr %408, align 1
  %413 = zext <8 x i8> %412 to <8 x i16>
  %414 = load <8 x i8>, ptr %409, align 1
  %415 = mul nuw <8 x i16> %411, %413
  %416 = add <8 x i16> %415, splat (i16 128)
  %417 = lshr <8 x i16> %416, splat (i16 8)
  %418 = add <8 x i16> %416, %417
  %419 = lshr <8 x i16> %418, splat (i16 8)
  %420 = trunc nuw <8 x i16> %419 to <8 x i8>
  %421 = add <8 x i8> %414, %420
  store <8 x i8> %421, ptr %407, align 1
  br label %383

422:                                              ; preds = %225, %225
  br label %338

423:                                              ; preds = %225, %225
  br label %338

424:                                              ; preds = %226, %226, %543, %542
  %425 = phi ptr [ %57, %543 ], [ %43, %542 ], [ %29, %226 ], [ %29, %226 ]
  %426 = phi i64 [ %64, %543 ], [ %50, %542 ], [ %36, %226 ], [ %36, %226 ]
  %427 = phi i64 [ %66, %543 ], [ %52, %542 ], [ %38, %226 ], [ %38, %226 ]
  %428 = phi i64 [ %67, %543 ], [ %53, %542 ], [ %39, %226 ], [ %39, %226 ]
  %429 = phi i64 [ %69, %543 ], [ %55, %542 ], [ %41, %226 ], [ %41, %226 ]
  %430 = icmp slt i64 %332, 0
  %431 = select i1 %430, i64 %111, i64 0
  %432 = add i64 %332, %431
  %433 = icmp slt i64 %295, 0
  %434 = select i1 %433, i64 %113, i64 0
  %435 = add i64 %295, %434
  %436 = icmp slt i64 %299, 0
  %437 = select i1 %436, i64 %115, i64 0
  %438 = add i64 %299, %437
  %439 = icmp slt i64 %303, 0
  %440 = select i1 %439, i64 %117, i64 0
  %441 = add i64 %303, %440
  %442 = mul i64 %113, %115
  %443 = mul i64 %442, %117
  %444 = mul i64 %443, %119
  %445 = mul i64 %444, %121
  %446 = mul i64 %115, %117
  %447 = mul i64 %446, %119
  %448 = mul i64 %447, %121
  %449 = mul i64 %117, %119
  %450 = mul i64 %449, %121
  %451 = mul i64 %119, %121
  %452 = mul i64 %432, %445
  %453 = mul i64 %435, %448
  %454 = mul i64 %438, %450
  %455 = mul i64 %441, %451
  %456 = getelementptr i8, ptr %107, i64 %452
  %457 = getelementptr i8, ptr %456, i64 %453
  %458 = getelementptr i8, ptr %457, i64 %454
  %459 = getelementptr i8, ptr %458, i64 %455
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %460 = sub nsw i64 0, %290
  %461 = call i64 @llvm.smax.i64(i64 %460, i64 0)
  %462 = sub nsw i64 %572, %290
  %463 = call i64 @llvm.smin.i64(i64 %462, i64 %119)
  store i64 %461, ptr %14, align 8
  %464 = sub i64 %463, %461
  %465 = icmp slt i64 %464, 1
  %466 = select i1 %465, i64 0, i64 %464
  store i64 %466, ptr %15, align 8
  br label %467

467:                                              ; preds = %470, %424
  %468 = load i64, ptr %15, align 8
  %469 = icmp sgt i64 %468, 0
  br i1 %469, label %473, label %227

470:                                              ; preds = %473, %484
  %471 = load i64, ptr %17, align 8
  %472 = icmp sgt i64 %471, 0
  br i1 %472, label %484, label %467

473:                                              ; preds = %467
  %474 = load i64, ptr %14, align 8
  %475 = add nsw i64 %468, -1
  store i64 %475, ptr %15, align 8
  %476 = add i64 %474, 1
  store i64 %476, ptr %14, align 8
  %477 = sub nsw i64 0, %285
  %478 = call i64 @llvm.smax.i64(i64 %477, i64 0)
  %479 = sub nsw i64 %574, %285
  %480 = call i64 @llvm.smin.i64(i64 %479, i64 %121)
  store i64 %478, ptr %16, align 8
  %481 = sub i64 %480, %478
  %482 = icmp slt i64 %481, 1
  %483 = select i1 %482, i64 0, i64 %481
  store i64 %483, ptr %17, align 8
  br label %470

484:                                              ; preds = %470
  %485 = load i64, ptr %16, align 8
  %486 = add nsw i64 %471, -1
  store i64 %486, ptr %17, align 8
  %487 = add i64 %485, 1
  store i64 %487, ptr %16, align 8
  %488 = add nsw i64 %568, %290
  %489 = add nsw i64 %488, %474
  %490 = add nsw i64 %570, %285
  %491 = add nsw i64 %490, %485
  %492 = icmp slt i64 %489, 0
  %493 = select i1 %492, i64 %426, i64 0
  %494 = add i64 %489, %493
  %495 = icmp slt i64 %491, 0
  %496 = select i1 %495, i64 %427, i64 0
  %497 = add i64 %491, %496
  %498 = mul i64 %428, %494
  %499 = mul i64 %429, %497
  %500 = getelementptr i8, ptr %425, i64 %498
  %501 = getelementptr i8, ptr %500, i64 %499
  %502 = load i8, ptr %501, align 1
  %503 = icmp slt i64 %474, 0
  %504 = select i1 %503, i64 %133, i64 0
  %505 = add i64 %474, %504
  %506 = icmp slt i64 %485, 0
  %507 = select i1 %506, i64 %135, i64 0
  %508 = mul i64 %505, %135
  %509 = getelementptr i8, ptr %324, i64 %508
  %510 = getelementptr i8, ptr %509, i64 %485
  %511 = getelementptr i8, ptr %510, i64 %507
  %512 = load i8, ptr %511, align 1
  %513 = zext i8 %502 to i64
  %514 = zext i8 %512 to i64
  %515 = mul nuw nsw i64 %513, %514
  %516 = add nuw nsw i64 %515, 128
  %517 = icmp slt i64 %474, 0
  %518 = select i1 %517, i64 %119, i64 0
  %519 = add i64 %474, %518
  %520 = icmp slt i64 %485, 0
  %521 = select i1 %520, i64 %121, i64 0
  %522 = mul i64 %519, %121
  %523 = getelementptr i8, ptr %459, i64 %522
  %524 = getelementptr i8, ptr %523, i64 %485
  %525 = getelementptr i8, ptr %524, i64 %521
  %526 = load i8, ptr %525, align 1
  %527 = lshr i64 %516, 8
  %528 = add nuw nsw i64 %516, %527
  %529 = lshr i64 %528, 8
  %530 = icmp slt i64 %489, 0
  %531 = select i1 %530, i64 %426, i64 0
  %532 = add i64 %489, %531
  %533 = icmp slt i64 %491, 0
  %534 = select i1 %533, i64 %427, i64 0
  %535 = add i64 %491, %534
  %536 = mul i64 %428, %532
  %537 = mul i64 %429, %535
  %538 = getelementptr i8, ptr %425, i64 %536
  %539 = getelementptr i8, ptr %538, i64 %537
  %540 = trunc i64 %529 to i8
  %541 = add i8 %526, %540
  store i8 %541, ptr %539, align 1
  br label %470

542:                                              ; preds = %226, %226
  br label %424

543:                                              ; preds = %226, %226
  br label %424

544:                                              ; preds = %214, %226, %225
  %545 = phi i1 [ true, %225 ], [ true, %226 ], [ false, %214 ]
  %546 = phi i32 [ 1, %225 ], [ 1, %226 ], [ 0, %214 ]
  br i1 %545, label %578, label %138

547:                                              ; preds = %205
  br label %548

548:                                              ; preds = %547, %205
  %549 = phi i64 [ 0, %547 ], [ %212, %205 ]
  %550 = icmp slt i64 %212, %89
  br i1 %550, label %552, label %551

551:                                              ; preds = %548
  br label %552

552:                                              ; preds = %551, %548
  %553 = phi i64 [ %89, %551 ], [ %549, %548 ]
  %554 = icmp slt i64 %158, 0
  %555 = select i1 %554, i64 %89, i64 0
  %556 = add i64 %158, %555
  %557 = icmp slt i64 %556, 0
  br i1 %557, label %558, label %559

558:                                              ; preds = %552
  br label %559

559:                                              ; preds = %558, %552
  %560 = phi i64 [ 0, %558 ], [ %556, %552 ]
  %561 = icmp slt i64 %556, %89
  br i1 %561, label %563, label %562

562:                                              ; preds = %559
  br label %563

563:                                              ; preds = %562, %559
  %564 = phi i64 [ %89, %562 ], [ %560, %559 ]
  %565 = sub i64 %564, %553
  %566 = call i64 @llvm.smax.i64(i64 %565, i64 0)
  %567 = getelementptr i64, ptr %85, i64 %553
  %568 = load i64, ptr %150, align 8
  %569 = getelementptr i8, ptr %150, i64 8
  %570 = load i64, ptr %569, align 8
  %571 = getelementptr i8, ptr %150, i64 16
  %572 = load i64, ptr %571, align 8
  %573 = getelementptr i8, ptr %150, i64 24
  %574 = load i64, ptr %573, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  %575 = icmp eq i64 %41, 1
  store i64 0, ptr %22, align 8
  %576 = icmp slt i64 %207, 1
  %577 = select i1 %576, i64 0, i64 %208
  store i64 %577, ptr %23, align 8
  br label %214

578:                                              ; preds = %138, %544
  %579 = phi i32 [ %546, %544 ], [ 0, %138 ]
  ret i32 %579
}

declare i64 @llvm.smax.i64(i64, i64)

declare double @llvm.floor.f64(double)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_sprites_yuv420
define i32 @blend_sprites_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
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
  %40 = getelementptr i8, ptr %1, i64 %0
  %41 = load ptr, ptr %40, align 8
  %42 = getelementptr i8, ptr %1, i64 %0
  %43 = getelementptr i8, ptr %42, i64 16
  %44 = load ptr, ptr %43, align 8
  %45 = getelementptr i8, ptr %1, i64 %0
  %46 = getelementptr i8, ptr %45, i64 24
  %47 = load ptr, ptr %46, align 8
  %48 = load i64, ptr %44, align 4
  %49 = getelementptr i8, ptr %44, i64 8
  %50 = load i64, ptr %49, align 4
  %51 = load i64, ptr %47, align 4
  %52 = getelementptr i8, ptr %47, i64 8
  %53 = load i64, ptr %52, align 4
  %54 = getelementptr i8, ptr %2, i64 %0
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr i8, ptr %2, i64 %0
  %57 = getelementptr i8, ptr %56, i64 16
  %58 = load ptr, ptr %57, align 8
  %59 = getelementptr i8, ptr %2, i64 %0
  %60 = getelementptr i8, ptr %59, i64 24
  %61 = load ptr, ptr %60, align 8
  %62 = load i64, ptr %58, align 4
  %63 = getelementptr i8, ptr %58, i64 8
  %64 = load i64, ptr %63, align 4
  %65 = load i64, ptr %61, align 4
  %66 = getelementptr i8, ptr %61, i64 8
  %67 = load i64, ptr %66, align 4
  %68 = getelementptr i8, ptr %3, i64 %0
  %69 = load ptr, ptr %68, align 8
  %70 = getelementptr i8, ptr %3, i64 %0
  %71 = getelementptr i8, ptr %70, i64 16
  %72 = load ptr, ptr %71, align 8
  %73 = getelementptr i8, ptr %3, i64 %0
  %74 = getelementptr i8, ptr %73, i64 24
  %75 = load ptr, ptr %74, align 8
  %76 = load i64, ptr %72, align 4
  %77 = getelementptr i8, ptr %72, i64 8
  %78 = load i64, ptr %77, align 4
  %79 = load i64, ptr %75, align 4
  %80 = getelementptr i8, ptr %75, i64 8
  %81 = load i64, ptr %80, align 4
  %82 = getelementptr i8, ptr %4, i64 %0
  %83 = load ptr, ptr %82, align 8
  %84 = getelementptr i8, ptr %4, i64 %0
  %85 = getelementptr i8, ptr %84, i64 16
  %86 = load ptr, ptr %85, align 8
  %87 = load i64, ptr %86, align 4
  %88 = getelementptr i8, ptr %86, i64 8
  %89 = load i64, ptr %88, align 4
  %90 = getelementptr i8, ptr %5, i64 %0
  %91 = load ptr, ptr %90, align 8
  %92 = getelementptr i8, ptr %5, i64 %0
  %93 = getelementptr i8, ptr %92, i64 16
  %94 = load ptr, ptr %93, align 8
  %95 = load i64, ptr %94, align 4
  %96 = getelementptr i8, ptr %6, i64 %0
  %97 = load ptr, ptr %96, align 8
  %98 = getelementptr i8, ptr %6, i64 %0
  %99 = getelementptr i8, ptr %98, i64 16
  %100 = load ptr, ptr %99, align 8
  %101 = load i64, ptr %100, align 4
  %102 = getelementptr i8, ptr %7, i64 %0
  %103 = load ptr, ptr %102, align 8
  %104 = getelementptr i8, ptr %7, i64 %0
  %105 = getelementptr i8, ptr %104, i64 16
  %106 = load ptr, ptr %105, align 8
  %107 = load i64, ptr %106, align 4
  %108 = getelementptr i8, ptr %106, i64 8
  %109 = load i64, ptr %108, align 4
  %110 = getelementptr i8, ptr %8, i64 %0
  %111 = load ptr, ptr %110, align 8
  %112 = getelementptr i8, ptr %8, i64 %0
  %113 = getelementptr i8, ptr %112, i64 16
  %114 = load ptr, ptr %113, align 8
  %115 = load i64, ptr %114, align 4
  %116 = getelementptr i8, ptr %114, i64 8
  %117 = load i64, ptr %116, align 4
  %118 = getelementptr i8, ptr %9, i64 %0
  %119 = load ptr, ptr %118, align 8
  %120 = getelementptr i8, ptr %9, i64 %0
  %121 = getelementptr i8, ptr %120, i64 16
  %122 = load ptr, ptr %121, align 8
  %123 = load i64, ptr %122, align 4
  %124 = getelementptr i8, ptr %122, i64 8
  %125 = load i64, ptr %124, align 4
  %126 = getelementptr i8, ptr %122, i64 16
  %127 = load i64, ptr %126, align 4
  %128 = getelementptr i8, ptr %122, i64 24
  %129 = load i64, ptr %128, align 4
  %130 = getelementptr i8, ptr %122, i64 32
  %131 = load i64, ptr %130, align 4
  %132 = getelementptr i8, ptr %122, i64 40
  %133 = load i64, ptr %132, align 4
  %134 = getelementptr i8, ptr %10, i64 %0
  %135 = load ptr, ptr %134, align 8
  %136 = getelementptr i8, ptr %10, i64 %0
  %137 = getelementptr i8, ptr %136, i64 16
  %138 = load ptr, ptr %137, align 8
  %139 = load i64, ptr %138, align 4
  %140 = getelementptr i8, ptr %138, i64 8
  %141 = load i64, ptr %140, align 4
  %142 = getelementptr i8, ptr %138, i64 16
  %143 = load i64, ptr %142, align 4
  %144 = getelementptr i8, ptr %138, i64 24
  %145 = load i64, ptr %144, align 4
  %146 = getelementptr i8, ptr %138, i64 32
  %147 = load i64, ptr %146, align 4
  %148 = getelementptr i8, ptr %11, i64 %0
  %149 = load ptr, ptr %148, align 8
  %150 = getelementptr i8, ptr %11, i64 %0
  %151 = getelementptr i8, ptr %150, i64 16
  %152 = load ptr, ptr %151, align 8
  %153 = load i64, ptr %152, align 4
  %154 = getelementptr i8, ptr %152, i64 8
  %155 = load i64, ptr %154, align 4
  %156 = getelementptr i8, ptr %152, i64 16
  %157 = load i64, ptr %156, align 4
  %158 = getelementptr i8, ptr %152, i64 24
  %159 = load i64, ptr %158, align 4
  %160 = getelementptr i8, ptr %152, i64 32
  %161 = load i64, ptr %160, align 4
  %162 = getelementptr i8, ptr %152, i64 40
  %163 = load i64, ptr %162, align 4
  %164 = getelementptr i8, ptr %12, i64 %0
  %165 = load ptr, ptr %164, align 8
  %166 = getelementptr i8, ptr %12, i64 %0
  %167 = getelementptr i8, ptr %166, i64 16
  %168 = load ptr, ptr %167, align 8
  %169 = load i64, ptr %168, align 4
  %170 = getelementptr i8, ptr %168, i64 8
  %171 = load i64, ptr %170, align 4
  %172 = getelementptr i8, ptr %168, i64 16
  %173 = load i64, ptr %172, align 4
  %174 = getelementptr i8, ptr %168, i64 24
  %175 = load i64, ptr %174, align 4
  %176 = getelementptr i8, ptr %168, i64 32
  %177 = load i64, ptr %176, align 4
  store i64 0, ptr %38, align 8
  store i64 0, ptr %39, align 8
  store i64 0, ptr %38, align 8
  %178 = icmp slt i64 %107, 1
  %179 = select i1 %178, i64 0, i64 %107
  store i64 %179, ptr %39, align 8
  br label %180

180:                                              ; preds = %951, %13
  %181 = phi i64 [ 0, %13 ], [ %200, %951 ]
  %182 = load i64, ptr %39, align 8
  %183 = icmp sgt i64 %182, 0
  br i1 %183, label %184, label %954

184:                                              ; preds = %180
  %185 = load i64, ptr %38, align 8
  %186 = add nsw i64 %182, -1
  store i64 %186, ptr %39, align 8
  %187 = add i64 %185, 1
  store i64 %187, ptr %38, align 8
  %188 = icmp slt i64 %185, 0
  %189 = select i1 %188, i64 %107, i64 0
  %190 = add i64 %185, %189
  %191 = mul i64 %190, %109
  %192 = getelementptr i64, ptr %103, i64 %191
  %193 = icmp slt i64 %185, 0
  %194 = select i1 %193, i64 %115, i64 0
  %195 = add i64 %185, %194
  %196 = mul i64 %195, %117
  %197 = getelementptr double, ptr %111, i64 %196
  %198 = getelementptr i8, ptr %192, i64 64
  %199 = load i64, ptr %198, align 8
  %200 = add nsw i64 %181, %199
  %201 = icmp slt i64 %181, 0
  %202 = select i1 %201, i64 %87, i64 0
  %203 = add i64 %181, %202
  %204 = icmp slt i64 %203, 0
  br i1 %204, label %205, label %206

205:                                              ; preds = %184
  br label %206

206:                                              ; preds = %205, %184
  %207 = phi i64 [ 0, %205 ], [ %203, %184 ]
  %208 = icmp slt i64 %203, %87
  br i1 %208, label %210, label %209

209:                                              ; preds = %206
  br label %210

210:                                              ; preds = %209, %206
  %211 = phi i64 [ %87, %209 ], [ %207, %206 ]
  %212 = icmp slt i64 %200, 0
  %213 = select i1 %212, i64 %87, i64 0
  %214 = add i64 %200, %213
  %215 = icmp slt i64 %214, 0
  br i1 %215, label %216, label %217

216:                                              ; preds = %210
  br label %217

217:                                              ; preds = %216, %210
  %218 = phi i64 [ 0, %216 ], [ %214, %210 ]
  %219 = icmp slt i64 %214, %87
  br i1 %219, label %221, label %220

220:                                              ; preds = %217
  br label %221

221:                                              ; preds = %220, %217
  %222 = phi i64 [ %87, %220 ], [ %218, %217 ]
  %223 = sub i64 %222, %211
  %224 = call i64 @llvm.smax.i64(i64 %223, i64 0)
  %225 = mul i64 %211, %89
  %226 = getelementptr double, ptr %83, i64 %225
  %227 = icmp slt i64 %181, 0
  %228 = select i1 %227, i64 %95, i64 0
  %229 = add i64 %181, %228
  %230 = icmp slt i64 %229, 0
  br i1 %230, label %231, label %232

231:                                              ; preds = %221
  br label %232

232:                                              ; preds = %231, %221
  %233 = phi i64 [ 0, %231 ], [ %229, %221 ]
  %234 = icmp slt i64 %229, %95
  br i1 %234, label %236, label %235

235:                                              ; preds = %232
  br label %236

236:                                              ; preds = %235, %232
  %237 = phi i64 [ %95, %235 ], [ %233, %232 ]
  %238 = icmp slt i64 %200, 0
  %239 = select i1 %238, i64 %95, i64 0
  %240 = add i64 %200, %239
  %241 = icmp slt i64 %240, 0
  br i1 %241, label %242, label %243

242:                                              ; preds = %236
  br label %243

243:                                              ; preds = %242, %236
  %244 = phi i64 [ 0, %242 ], [ %240, %236 ]
  %245 = icmp slt i64 %240, %95
  br i1 %245, label %247, label %246

246:                                              ; preds = %243
  br label %247

247:                                              ; preds = %246, %243
  %248 = phi i64 [ %95, %246 ], [ %244, %243 ]
  %249 = sub i64 %248, %237
  %250 = call i64 @llvm.smax.i64(i64 %249, i64 0)
  %251 = getelementptr i64, ptr %91, i64 %237
  %252 = icmp slt i64 %181, 0
  %253 = select i1 %252, i64 %101, i64 0
  %254 = add i64 %181, %253
  %255 = icmp slt i64 %254, 0
  br i1 %255, label %578, label %579

256:                                              ; preds = %264, %594
  %257 = load i64, ptr %35, align 8
  %258 = icmp sgt i64 %257, 0
  br i1 %258, label %270, label %575

259:                                              ; preds = %270
  %260 = sub nsw i64 %603, %145
  %261 = icmp sle i64 %332, %260
  br label %262

262:                                              ; preds = %259, %270
  %263 = phi i1 [ %261, %259 ], [ false, %270 ]
  store i64 0, ptr %36, align 8
  store i64 1, ptr %37, align 8
  br label %264

264:                                              ; preds = %262, %269
  %265 = load i64, ptr %37, align 8
  %266 = icmp sgt i64 %265, 0
  br i1 %266, label %373, label %256

267:                                              ; preds = %373
  switch i64 %374, label %575 [
    i64 0, label %380
    i64 -1, label %380
  ]

268:                                              ; preds = %373
  switch i64 %374, label %575 [
    i64 0, label %462
    i64 -1, label %462
  ]

269:                                              ; preds = %500, %419
  br label %264

270:                                              ; preds = %256
  %271 = load i64, ptr %34, align 8
  %272 = add nsw i64 %257, -1
  store i64 %272, ptr %35, align 8
  %273 = add i64 %271, 1
  store i64 %273, ptr %34, align 8
  %274 = icmp slt i64 %271, 0
  %275 = select i1 %274, i64 %250, i64 0
  %276 = getelementptr i64, ptr %251, i64 %271
  %277 = getelementptr i64, ptr %276, i64 %275
  %278 = load i64, ptr %277, align 8
  %279 = icmp slt i64 %278, 0
  %280 = select i1 %279, i64 %224, i64 0
  %281 = add i64 %278, %280
  %282 = mul i64 %281, %89
  %283 = getelementptr double, ptr %226, i64 %282
  %284 = load double, ptr %283, align 8
  %285 = load double, ptr %197, align 8
  %286 = fmul double %284, %285
  %287 = getelementptr i8, ptr %197, i64 16
  %288 = load double, ptr %287, align 8
  %289 = fadd double %286, %288
  %290 = icmp slt i64 %271, 0
  %291 = select i1 %290, i64 %250, i64 0
  %292 = getelementptr i64, ptr %251, i64 %271
  %293 = getelementptr i64, ptr %292, i64 %291
  %294 = load i64, ptr %293, align 8
  %295 = icmp slt i64 %294, 0
  %296 = select i1 %295, i64 %224, i64 0
  %297 = add i64 %294, %296
  %298 = mul i64 %297, %89
  %299 = getelementptr double, ptr %226, i64 %298
  %300 = getelementptr i8, ptr %299, i64 8
  %301 = load double, ptr %300, align 8
  %302 = getelementptr i8, ptr %197, i64 8
  %303 = load double, ptr %302, align 8
  %304 = fmul double %301, %303
  %305 = getelementptr i8, ptr %197, i64 24
  %306 = load double, ptr %305, align 8
  %307 = fadd double %304, %306
  %308 = fadd double %289, 0.000000e+00
  %309 = sitofp i64 %147 to double
  %310 = fmul double %309, 5.000000e-01
  %311 = fsub double %308, %310
  %312 = fmul double %311, 1.600000e+01
  %313 = fadd double %312, 5.000000e-01
  %314 = call double @llvm.floor.f64(double %313)
  %315 = fptosi double %314 to i64
  %316 = sitofp i64 %145 to double
  %317 = fmul double %316, 5.000000e-01
  %318 = fsub double %307, %317
  %319 = fmul double %318, 1.600000e+01
  %320 = fadd double %319, 5.000000e-01
  %321 = call double @llvm.floor.f64(double %320)
  %322 = fptosi double %321 to i64
  %323 = sdiv i64 %315, 16
  %324 = and i64 %315, -9223372036854775793
  %325 = icmp ugt i64 %324, -9223372036854775808
  %326 = add nsw i64 %323, -1
  %327 = select i1 %325, i64 %326, i64 %323
  %328 = sdiv i64 %322, 16
  %329 = and i64 %322, -9223372036854775793
  %330 = icmp ugt i64 %329, -9223372036854775808
  %331 = add nsw i64 %328, -1
  %332 = select i1 %330, i64 %331, i64 %328
  %333 = icmp slt i64 %271, 0
  %334 = select i1 %333, i64 %597, i64 0
  %335 = getelementptr i64, ptr %598, i64 %271
  %336 = getelementptr i64, ptr %335, i64 %334
  %337 = load i64, ptr %336, align 8
  %338 = srem i64 %322, 16
  %339 = icmp slt i64 %338, 0
  %340 = add nsw i64 %338, 16
  %341 = select i1 %339, i64 %340, i64 %338
  %342 = srem i64 %315, 16
  %343 = icmp slt i64 %342, 0
  %344 = add nsw i64 %342, 16
  %345 = select i1 %343, i64 %344, i64 %342
  %346 = icmp slt i64 %337, 0
  %347 = select i1 %346, i64 %139, i64 0
  %348 = add i64 %337, %347
  %349 = icmp slt i64 %341, 0
  %350 = select i1 %349, i64 %141, i64 0
  %351 = add i64 %341, %350
  %352 = icmp slt i64 %345, 0
  %353 = select i1 %352, i64 %143, i64 0
  %354 = add i64 %345, %353
  %355 = mul i64 %141, %143
  %356 = mul i64 %355, %145
  %357 = mul i64 %356, %147
  %358 = mul i64 %143, %145
  %359 = mul i64 %358, %147
  %360 = mul i64 %145, %147
  %361 = mul i64 %348, %357
  %362 = mul i64 %351, %359
  %363 = mul i64 %354, %360
  %364 = getelementptr i8, ptr %135, i64 %361
  %365 = getelementptr i8, ptr %364, i64 %362
  %366 = getelementptr i8, ptr %365, i64 %363
  %367 = icmp sgt i64 %327, -1
  %368 = sub nsw i64 %605, %147
  %369 = icmp sle i64 %327, %368
  %370 = select i1 %367, i1 %369, i1 false
  %371 = icmp sgt i64 %332, -1
  %372 = select i1 %370, i1 %371, i1 false
  br i1 %372, label %259, label %262

373:                                              ; preds = %264
  %374 = load i64, ptr %36, align 8
  %375 = add nsw i64 %265, -1
  store i64 %375, ptr %37, align 8
  %376 = add i64 %374, 1
  store i64 %376, ptr %36, align 8
  %377 = xor i1 %263, true
  %378 = xor i1 %606, true
  %379 = select i1 %377, i1 true, i1 %378
  br i1 %379, label %268, label %267

380:                                              ; preds = %267, %267
  %381 = icmp slt i64 %374, 0
  %382 = select i1 %381, i64 %123, i64 0
  %383 = add i64 %374, %382
  %384 = icmp slt i64 %337, 0
  %385 = select i1 %384, i64 %125, i64 0
  %386 = add i64 %337, %385
  %387 = icmp slt i64 %341, 0
  %388 = select i1 %387, i64 %127, i64 0
  %389 = add i64 %341, %388
  %390 = icmp slt i64 %345, 0
  %391 = select i1 %390, i64 %129, i64 0
  %392 = add i64 %345, %391
  %393 = mul i64 %125, %127
  %394 = mul i64 %393, %129
  %395 = mul i64 %394, %131
  %396 = mul i64 %395, %133
  %397 = mul i64 %127, %129
  %398 = mul i64 %397, %131
  %399 = mul i64 %398, %133
  %400 = mul i64 %129, %131
  %401 = mul i64 %400, %133
  %402 = mul i64 %131, %133
  %403 = mul i64 %383, %396
  %404 = mul i64 %386, %399
  %405 = mul i64 %389, %401
  %406 = mul i64 %392, %402
  %407 = getelementptr i8, ptr %119, i64 %403
  %408 = getelementptr i8, ptr %407, i64 %404
  %409 = getelementptr i8, ptr %408, i64 %405
  %410 = getelementptr i8, ptr %409, i64 %406
  store i64 0, ptr %30, align 8
  store i64 0, ptr %31, align 8
  store i64 0, ptr %32, align 8
  store i64 0, ptr %33, align 8
  %411 = ptrtoint ptr %41 to i64
  %412 = add nsw i64 %599, %332
  %413 = mul nsw i64 %412, %51
  %414 = add nsw i64 %413, %411
  %415 = add nsw i64 %414, %601
  %416 = add nsw i64 %415, %327
  store i64 0, ptr %30, align 8
  %417 = icmp slt i64 %131, 1
  %418 = select i1 %417, i64 0, i64 %131
  store i64 %418, ptr %31, align 8
  br label %419

419:                                              ; preds = %380, %426
  %420 = phi i64 [ %416, %380 ], [ %427, %426 ]
  %421 = load i64, ptr %31, align 8
  %422 = icmp sgt i64 %421, 0
  br i1 %422, label %428, label %269

423:                                              ; preds = %428, %437
  %424 = load i64, ptr %33, align 8
  %425 = icmp sgt i64 %424, 0
  br i1 %425, label %437, label %426

426:                                              ; preds = %423
  %427 = add nsw i64 %420, %51
  br label %419

428:                                              ; preds = %419
  %429 = load i64, ptr %30, align 8
  %430 = add nsw i64 %421, -1
  store i64 %430, ptr %31, align 8
  %431 = add i64 %429, 1
  store i64 %431, ptr %30, align 8
  %432 = mul nsw i64 %429, %133
  store i64 0, ptr %32, align 8
  %433 = icmp slt i64 %133, 1
  %434 = add nuw i64 %133, 7
  %435 = lshr i64 %434, 3
  %436 = select i1 %433, i64 0, i64 %435
  store i64 %436, ptr %33, align 8
  br label %423

437:                                              ; preds = %423
  %438 = load i64, ptr %32, align 8
  %439 = add nsw i64 %424, -1
  store i64 %439, ptr %33, align 8
  %440 = add i64 %438, 8
  store i64 %440, ptr %32, align 8
  %441 = add nsw i64 %432, %438
  %442 = add nsw i64 %420, %438
  %443 = ptrtoint ptr %366 to i64
  %444 = add nsw i64 %441, %443
  %445 = ptrtoint ptr %410 to i64
  %446 = add nsw i64 %441, %445
  %447 = inttoptr i64 %442 to ptr
  %448 = inttoptr i64 %444 to ptr
  %449 = inttoptr i64 %446 to ptr
  %450 = load <8 x i8>, ptr %447, align 1
  %451 = zext <8 x i8> %450 to <8 x i16>
  %452 = load <8 x i8>, ptr %448, align 1
  %453 = zext <8 x i8> %452 to <8 x i16>
  %454 = load <8 x i8>, ptr %449, align 1
  %455 = mul nuw <8 x i16> %451, %453
  %456 = add <8 x i16> %455, splat (i16 128)
  %457 = lshr <8 x i16> %456, splat (i16 8)
  %458 = add <8 x i16> %456, %457
  %459 = lshr <8 x i16> %458, splat (i16 8)
  %460 = trunc nuw <8 x i16> %459 to <8 x i8>
  %461 = add <8 x i8> %454, %460
  store <8 x i8> %461, ptr %447, align 1
  br label %423

462:                                              ; preds = %268, %268
  %463 = icmp slt i64 %374, 0
  %464 = select i1 %463, i64 %123, i64 0
  %465 = add i64 %374, %464
  %466 = icmp slt i64 %337, 0
  %467 = select i1 %466, i64 %125, i64 0
  %468 = add i64 %337, %467
  %469 = icmp slt i64 %341, 0
  %470 = select i1 %469, i64 %127, i64 0
  %471 = add i64 %341, %470
  %472 = icmp slt i64 %345, 0
  %473 = select i1 %472, i64 %129, i64 0
  %474 = add i64 %345, %473
  %475 = mul i64 %125, %127
  %476 = mul i64 %475, %129
  %477 = mul i64 %476, %131
  %478 = mul i64 %477, %133
  %479 = mul i64 %127, %129
  %480 = mul i64 %479, %131
  %481 = mul i64 %480, %133
  %482 = mul i64 %129, %131
  %483 = mul i64 %482, %133
  %484 = mul i64 %131, %133
  %485 = mul i64 %465, %478
  %486 = mul i64 %468, %481
  %487 = mul i64 %471, %483
  %488 = mul i64 %474, %484
  %489 = getelementptr i8, ptr %119, i64 %485
  %490 = getelementptr i8, ptr %489, i64 %486
  %491 = getelementptr i8, ptr %490, i64 %487
  %492 = getelementptr i8, ptr %491, i64 %488
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  %493 = sub nsw i64 0, %332
  %494 = call i64 @llvm.smax.i64(i64 %493, i64 0)
  %495 = sub nsw i64 %603, %332
  %496 = call i64 @llvm.smin.i64(i64 %495, i64 %131)
  store i64 %494, ptr %26, align 8
  %497 = sub i64 %496, %494
  %498 = icmp slt i64 %497, 1
  %499 = select i1 %498, i64 0, i64 %497
  store i64 %499, ptr %27, align 8
  br label %500

500:                                              ; preds = %503, %462
  %501 = load i64, ptr %27, align 8
  %502 = icmp sgt i64 %501, 0
  br i1 %502, label %506, label %269

503:                                              ; preds = %506, %517
  %504 = load i64, ptr %29, align 8
  %505 = icmp sgt i64 %504, 0
  br i1 %505, label %517, label %500

506:                                              ; preds = %500
  %507 = load i64, ptr %26, align 8
  %508 = add nsw i64 %501, -1
  store i64 %508, ptr %27, align 8
  %509 = add i64 %507, 1
  store i64 %509, ptr %26, align 8
  %510 = sub nsw i64 0, %327
  %511 = call i64 @llvm.smax.i64(i64 %510, i64 0)
  %512 = sub nsw i64 %605, %327
  %513 = call i64 @llvm.smin.i64(i64 %512, i64 %133)
  store i64 %511, ptr %28, align 8
  %514 = sub i64 %513, %511
  %515 = icmp slt i64 %514, 1
  %516 = select i1 %515, i64 0, i64 %514
  store i64 %516, ptr %29, align 8
  br label %503

517:                                              ; preds = %503
  %518 = load i64, ptr %28, align 8
  %519 = add nsw i64 %504, -1
  store i64 %519, ptr %29, align 8
  %520 = add i64 %518, 1
  store i64 %520, ptr %28, align 8
  %521 = add nsw i64 %599, %332
  %522 = add nsw i64 %521, %507
  %523 = add nsw i64 %601, %327
  %524 = add nsw i64 %523, %518
  %525 = icmp slt i64 %522, 0
  %526 = select i1 %525, i64 %48, i64 0
  %527 = add i64 %522, %526
  %528 = icmp slt i64 %524, 0
  %529 = select i1 %528, i64 %50, i64 0
  %530 = add i64 %524, %529
  %531 = mul i64 %51, %527
  %532 = mul i64 %53, %530
  %533 = getelementptr i8, ptr %41, i64 %531
  %534 = getelementptr i8, ptr %533, i64 %532
  %535 = load i8, ptr %534, align 1
  %536 = icmp slt i64 %507, 0
  %537 = select i1 %536, i64 %145, i64 0
  %538 = add i64 %507, %537
  %539 = icmp slt i64 %518, 0
  %540 = select i1 %539, i64 %147, i64 0
  %541 = mul i64 %538, %147
  %542 = getelementptr i8, ptr %366, i64 %541
  %543 = getelementptr i8, ptr %542, i64 %518
  %544 = getelementptr i8, ptr %543, i64 %540
  %545 = load i8, ptr %544, align 1
  %546 = zext i8 %535 to i64
  %547 = zext i8 %545 to i64
  %548 = mul nuw nsw i64 %546, %547
  %549 = add nuw nsw i64 %548, 128
  %550 = icmp slt i64 %507, 0
  %551 = select i1 %550, i64 %131, i64 0
  %552 = add i64 %507, %551
  %553 = icmp slt i64 %518, 0
  %554 = select i1 %553, i64 %133, i64 0
  %555 = mul i64 %552, %133
  %556 = getelementptr i8, ptr %492, i64 %555
  %557 = getelementptr i8, ptr %556, i64 %518
  %558 = getelementptr i8, ptr %557, i64 %554
  %559 = load i8, ptr %558, align 1
  %560 = lshr i64 %549, 8
  %561 = add nuw nsw i64 %549, %560
  %562 = lshr i64 %561, 8
  %563 = icmp slt i64 %522, 0
  %564 = select i1 %563, i64 %48, i64 0
  %565 = add i64 %522, %564
  %566 = icmp slt i64 %524, 0
  %567 = select i1 %566, i64 %50, i64 0
  %568 = add i64 %524, %567
  %569 = mul i64 %51, %565
  %570 = mul i64 %53, %568
  %571 = getelementptr i8, ptr %41, i64 %569
  %572 = getelementptr i8, ptr %571, i64 %570
  %573 = trunc i64 %562 to i8
  %574 = add i8 %559, %573
  store i8 %574, ptr %572, align 1
  br label %503

575:                                              ; preds = %256, %268, %267
  %576 = phi i1 [ true, %267 ], [ true, %268 ], [ false, %256 ]
  %577 = phi i32 [ 1, %267 ], [ 1, %268 ], [ 0, %256 ]
  br i1 %576, label %954, label %609

578:                                              ; preds = %247
  br label %579

579:                                              ; preds = %578, %247
  %580 = phi i64 [ 0, %578 ], [ %254, %247 ]
  %581 = icmp slt i64 %254, %101
  br i1 %581, label %583, label %582

582:                                              ; preds = %579
  br label %583

583:                                              ; preds = %582, %579
  %584 = phi i64 [ %101, %582 ], [ %580, %579 ]
  %585 = icmp slt i64 %200, 0
  %586 = select i1 %585, i64 %101, i64 0
  %587 = add i64 %200, %586
  %588 = icmp slt i64 %587, 0
  br i1 %588, label %589, label %590

589:                                              ; preds = %583
  br label %590

590:                                              ; preds = %589, %583
  %591 = phi i64 [ 0, %589 ], [ %587, %583 ]
  %592 = icmp slt i64 %587, %101
  br i1 %592, label %594, label %593

593:                                              ; preds = %590
  br label %594

594:                                              ; preds = %593, %590
  %595 = phi i64 [ %101, %593 ], [ %591, %590 ]
  %596 = sub i64 %595, %584
  %597 = call i64 @llvm.smax.i64(i64 %596, i64 0)
  %598 = getelementptr i64, ptr %97, i64 %584
  %599 = load i64, ptr %192, align 8
  %600 = getelementptr i8, ptr %192, i64 8
  %601 = load i64, ptr %600, align 8
  %602 = getelementptr i8, ptr %192, i64 16
  %603 = load i64, ptr %602, align 8
  %604 = getelementptr i8, ptr %192, i64 24
  %605 = load i64, ptr %604, align 8
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  store i64 0, ptr %36, align 8
  store i64 0, ptr %37, align 8
  %606 = icmp eq i64 %53, 1
  store i64 0, ptr %34, align 8
  %607 = icmp slt i64 %249, 1
  %608 = select i1 %607, i64 0, i64 %250
  store i64 %608, ptr %35, align 8
  br label %256

609:                                              ; preds = %575
  %610 = getelementptr i8, ptr %192, i64 32
  %611 = load i64, ptr %610, align 8
  %612 = getelementptr i8, ptr %192, i64 40
  %613 = load i64, ptr %612, align 8
  %614 = getelementptr i8, ptr %192, i64 48
  %615 = load i64, ptr %614, align 8
  %616 = getelementptr i8, ptr %192, i64 56
  %617 = load i64, ptr %616, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  %618 = icmp eq i64 %67, 1
  store i64 0, ptr %22, align 8
  %619 = icmp slt i64 %249, 1
  %620 = select i1 %619, i64 0, i64 %250
  store i64 %620, ptr %23, align 8
  br label %621

621:                                              ; preds = %629, %609
  %622 = load i64, ptr %23, align 8
  %623 = icmp sgt i64 %622, 0
  br i1 %623, label %635, label %951

624:                                              ; preds = %635
  %625 = sub nsw i64 %615, %175
  %626 = icmp sle i64 %699, %625
  br label %627

627:                                              ; preds = %624, %635
  %628 = phi i1 [ %626, %624 ], [ false, %635 ]
  store i64 0, ptr %24, align 8
  store i64 2, ptr %25, align 8
  br label %629

629:                                              ; preds = %627, %634
  %630 = load i64, ptr %25, align 8
  %631 = icmp sgt i64 %630, 0
  br i1 %631, label %740, label %621

632:                                              ; preds = %740
  switch i64 %741, label %951 [
    i64 0, label %747
    i64 -2, label %747
    i64 1, label %831
    i64 -1, label %831
  ]

633:                                              ; preds = %740
  switch i64 %741, label %951 [
    i64 0, label %832
    i64 -2, label %832
    i64 1, label %950
    i64 -1, label %950
  ]

634:                                              ; preds = %875, %788
  br label %629

635:                                              ; preds = %621
  %636 = load i64, ptr %22, align 8
  %637 = add nsw i64 %622, -1
  store i64 %637, ptr %23, align 8
  %638 = add i64 %636, 1
  store i64 %638, ptr %22, align 8
  %639 = icmp slt i64 %636, 0
  %640 = select i1 %639, i64 %250, i64 0
  %641 = getelementptr i64, ptr %251, i64 %636
  %642 = getelementptr i64, ptr %641, i64 %640
  %643 = load i64, ptr %642, align 8
  %644 = icmp slt i64 %643, 0
  %645 = select i1 %644, i64 %224, i64 0
  %646 = add i64 %643, %645
  %647 = mul i64 %646, %89
  %648 = getelementptr double, ptr %226, i64 %647
  %649 = load double, ptr %648, align 8
  %650 = load double, ptr %197, align 8
  %651 = fmul double %649, %650
  %652 = getelementptr i8, ptr %197, i64 16
  %653 = load double, ptr %652, align 8
  %654 = fadd double %651, %653
  %655 = icmp slt i64 %636, 0
  %656 = select i1 %655, i64 %250, i64 0
  %657 = getelementptr i64, ptr %251, i64 %636
  %658 = getelementptr i64, ptr %657, i64 %656
  %659 = load i64, ptr %658, align 8
  %660 = icmp slt i64 %659, 0
  %661 = select i1 %660, i64 %224, i64 0
  %662 = add i64 %659, %661
  %663 = mul i64 %662, %89
  %664 = getelementptr double, ptr %226, i64 %663
  %665 = getelementptr i8, ptr %664, i64 8
  %666 = load double, ptr %665, align 8
  %667 = getelementptr i8, ptr %197, i64 8
  %668 = load double, ptr %667, align 8
  %669 = fmul double %666, %668
  %670 = getelementptr i8, ptr %197, i64 24
  %671 = load double, ptr %670, align 8
  %672 = fadd double %669, %671
  %673 = fmul double %654, 5.000000e-01
  %674 = fadd double %673, 2.500000e-01
  %675 = sitofp i64 %177 to double
  %676 = fmul double %675, 5.000000e-01
  %677 = fsub double %674, %676
  %678 = fmul double %677, 1.600000e+01
  %679 = fadd double %678, 5.000000e-01
  %680 = call double @llvm.floor.f64(double %679)
  %681 = fptosi double %680 to i64
  %682 = fmul double %672, 5.000000e-01
  %683 = sitofp i64 %175 to double
  %684 = fmul double %683, 5.000000e-01
  %685 = fsub double %682, %684
  %686 = fmul double %685, 1.600000e+01
  %687 = fadd double %686, 5.000000e-01
  %688 = call double @llvm.floor.f64(double %687)
  %689 = fptosi double %688 to i64
  %690 = sdiv i64 %681, 16
  %691 = and i64 %681, -9223372036854775793
  %692 = icmp ugt i64 %691, -9223372036854775808
  %693 = add nsw i64 %690, -1
  %694 = select i1 %692, i64 %693, i64 %690
  %695 = sdiv i64 %689, 16
  %696 = and i64 %689, -9223372036854775793
  %697 = icmp ugt i64 %696, -9223372036854775808
  %698 = add nsw i64 %695, -1
  %699 = select i1 %697, i64 %698, i64 %695
  %700 = icmp slt i64 %636, 0
  %701 = select i1 %700, i64 %597, i64 0
  %702 = getelementptr i64, ptr %598, i64 %636
  %703 = getelementptr i64, ptr %702, i64 %701
  %704 = load i64, ptr %703, align 8
  %705 = srem i64 %689, 16
  %706 = icmp slt i64 %705, 0
  %707 = add nsw i64 %705, 16
  %708 = select i1 %706, i64 %707, i64 %705
  %709 = srem i64 %681, 16
  %710 = icmp slt i64 %709, 0
  %711 = add nsw i64 %709, 16
  %712 = select i1 %710, i64 %711, i64 %709
  %713 = icmp slt i64 %704, 0
  %714 = select i1 %713, i64 %169, i64 0
  %715 = add i64 %704, %714
  %716 = icmp slt i64 %708, 0
  %717 = select i1 %716, i64 %171, i64 0
  %718 = add i64 %708, %717
  %719 = icmp slt i64 %712, 0
  %720 = select i1 %719, i64 %173, i64 0
  %721 = add i64 %712, %720
  %722 = mul i64 %171, %173
  %723 = mul i64 %722, %175
  %724 = mul i64 %723, %177
  %725 = mul i64 %173, %175
  %726 = mul i64 %725, %177
  %727 = mul i64 %175, %177
  %728 = mul i64 %715, %724
  %729 = mul i64 %718, %726
  %730 = mul i64 %721, %727
  %731 = getelementptr i8, ptr %165, i64 %728
  %732 = getelementptr i8, ptr %731, i64 %729
  %733 = getelementptr i8, ptr %732, i64 %730
  %734 = icmp sgt i64 %694, -1
  %735 = sub nsw i64 %617, %177
  %736 = icmp sle i64 %694, %735
  %737 = select i1 %734, i1 %736, i1 false
  %738 = icmp sgt i64 %699, -1
  %739 = select i1 %737, i1 %738, i1 false
  br i1 %739, label %624, label %627

740:                                              ; preds = %629
  %741 = load i64, ptr %24, align 8
  %742 = add nsw i64 %630, -1
  store i64 %742, ptr %25, align 8
  %743 = add i64 %741, 1
  store i64 %743, ptr %24, align 8
  %744 = xor i1 %628, true
  %745 = xor i1 %618, true
  %746 = select i1 %744, i1 true, i1 %745
  br i1 %746, label %633, label %632

747:                                              ; preds = %632, %632, %831
  %748 = phi ptr [ %69, %831 ], [ %55, %632 ], [ %55, %632 ]
  %749 = phi i64 [ %79, %831 ], [ %65, %632 ], [ %65, %632 ]
  %750 = icmp slt i64 %741, 0
  %751 = select i1 %750, i64 %153, i64 0
  %752 = add i64 %741, %751
  %753 = icmp slt i64 %704, 0
  %754 = select i1 %753, i64 %155, i64 0
  %755 = add i64 %704, %754
  %756 = icmp slt i64 %708, 0
  %757 = select i1 %756, i64 %157, i64 0
  %758 = add i64 %708, %757
  %759 = icmp slt i64 %712, 0
  %760 = select i1 %759, i64 %159, i64 0
  %761 = add i64 %712, %760
  %762 = mul i64 %155, %157
  %763 = mul i64 %762, %159
  %764 = mul i64 %763, %161
  %765 = mul i64 %764, %163
  %766 = mul i64 %157, %159
  %767 = mul i64 %766, %161
  %768 = mul i64 %767, %163
  %769 = mul i64 %159, %161
  %770 = mul i64 %769, %163
  %771 = mul i64 %161, %163
  %772 = mul i64 %752, %765
  %773 = mul i64 %755, %768
  %774 = mul i64 %758, %770
  %775 = mul i64 %761, %771
  %776 = getelementptr i8, ptr %149, i64 %772
  %777 = getelementptr i8, ptr %776, i64 %773
  %778 = getelementptr i8, ptr %777, i64 %774
  %779 = getelementptr i8, ptr %778, i64 %775
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  %780 = ptrtoint ptr %748 to i64
  %781 = add nsw i64 %611, %699
  %782 = mul nsw i64 %781, %749
  %783 = add nsw i64 %782, %780
  %784 = add nsw i64 %783, %613
  %785 = add nsw i64 %784, %694
  store i64 0, ptr %18, align 8
  %786 = icmp slt i64 %161, 1
  %787 = select i1 %786, i64 0, i64 %161
  store i64 %787, ptr %19, align 8
  br label %788

788:                                              ; preds = %747, %795
  %789 = phi i64 [ %785, %747 ], [ %796, %795 ]
  %790 = load i64, ptr %19, align 8
  %791 = icmp sgt i64 %790, 0
  br i1 %791, label %797, label %634

792:                                              ; preds = %797, %806
  %793 = load i64, ptr %21, align 8
  %794 = icmp sgt i64 %793, 0
  br i1 %794, label %806, label %795

795:                                              ; preds = %792
  %796 = add nsw i64 %789, %749
  br label %788

797:                                              ; preds = %788
  %798 = load i64, ptr %18, align 8
  %799 = add nsw i64 %790, -1
  store i64 %799, ptr %19, align 8
  %800 = add i64 %798, 1
  store i64 %800, ptr %18, align 8
  %801 = mul nsw i64 %798, %163
  store i64 0, ptr %20, align 8
  %802 = icmp slt i64 %163, 1
  %803 = add nuw i64 %163, 7
  %804 = lshr i64 %803, 3
  %805 = select i1 %802, i64 0, i64 %804
  store i64 %805, ptr %21, align 8
  br label %792

806:                                              ; preds = %792
  %807 = load i64, ptr %20, align 8
  %808 = add nsw i64 %793, -1
  store i64 %808, ptr %21, align 8
  %809 = add i64 %807, 8
  store i64 %809, ptr %20, align 8
  %810 = add nsw i64 %801, %807
  %811 = add nsw i64 %789, %807
  %812 = ptrtoint ptr %733 to i64
  %813 = add nsw i64 %810, %812
  %814 = ptrtoint ptr %779 to i64
  %815 = add nsw i64 %810, %814
  %816 = inttoptr i64 %811 to ptr
  %817 = inttoptr i64 %813 to ptr
  %818 = inttoptr i64 %815 to ptr
  %819 = load <8 x i8>, ptr %816, align 1
  %820 = zext <8 x i8> %819 to <8 x i16>
  %821 = load <8 x i8>, ptr %817, align 1
  %822 = zext <8 x i8> %821 to <8 x i16>
  %823 = load <8 x i8>, ptr %818, align 1
  %824 = mul nuw <8 x i16> %820, %822
  %825 = add <8 x i16> %824, splat (i16 128)
  %826 = lshr <8 x i16> %825, splat (i16 8)
  %827 = add <8 x i16> %825, %826
  %828 = lshr <8 x i16> %827, splat (i16 8)
  %829 = trunc nuw <8 x i16> %828 to <8 x i8>
  %830 = add <8 x i8> %823, %829
  store <8 x i8> %830, ptr %816, align 1
  br label %792

831:                                              ; preds = %632, %632
  br label %747

832:                                              ; preds = %633, %633, %950
  %833 = phi ptr [ %69, %950 ], [ %55, %633 ], [ %55, %633 ]
  %834 = phi i64 [ %76, %950 ], [ %62, %633 ], [ %62, %633 ]
  %835 = phi i64 [ %78, %950 ], [ %64, %633 ], [ %64, %633 ]
  %836 = phi i64 [ %79, %950 ], [ %65, %633 ], [ %65, %633 ]
  %837 = phi i64 [ %81, %950 ], [ %67, %633 ], [ %67, %633 ]
  %838 = icmp slt i64 %741, 0
  %839 = select i1 %838, i64 %153, i64 0
  %840 = add i64 %741, %839
  %841 = icmp slt i64 %704, 0
  %842 = select i1 %841, i64 %155, i64 0
  %843 = add i64 %704, %842
  %844 = icmp slt i64 %708, 0
  %845 = select i1 %844, i64 %157, i64 0
  %846 = add i64 %708, %845
  %847 = icmp slt i64 %712, 0
  %848 = select i1 %847, i64 %159, i64 0
  %849 = add i64 %712, %848
  %850 = mul i64 %155, %157
  %851 = mul i64 %850, %159
  %852 = mul i64 %851, %161
  %853 = mul i64 %852, %163
  %854 = mul i64 %157, %159
  %855 = mul i64 %854, %161
  %856 = mul i64 %855, %163
  %857 = mul i64 %159, %161
  %858 = mul i64 %857, %163
  %859 = mul i64 %161, %163
  %860 = mul i64 %840, %853
  %861 = mul i64 %843, %856
  %862 = mul i64 %846, %858
  %863 = mul i64 %849, %859
  %864 = getelementptr i8, ptr %149, i64 %860
  %865 = getelementptr i8, ptr %864, i64 %861
  %866 = getelementptr i8, ptr %865, i64 %862
  %867 = getelementptr i8, ptr %866, i64 %863
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  %868 = sub nsw i64 0, %699
  %869 = call i64 @llvm.smax.i64(i64 %868, i64 0)
  %870 = sub nsw i64 %615, %699
  %871 = call i64 @llvm.smin.i64(i64 %870, i64 %161)
  store i64 %869, ptr %14, align 8
  %872 = sub i64 %871, %869
  %873 = icmp slt i64 %872, 1
  %874 = select i1 %873, i64 0, i64 %872
  store i64 %874, ptr %15, align 8
  br label %875

875:                                              ; preds = %878, %832
  %876 = load i64, ptr %15, align 8
  %877 = icmp sgt i64 %876, 0
  br i1 %877, label %881, label %634

878:                                              ; preds = %881, %892
  %879 = load i64, ptr %17, align 8
  %880 = icmp sgt i64 %879, 0
  br i1 %880, label %892, label %875

881:                                              ; preds = %875
  %882 = load i64, ptr %14, align 8
  %883 = add nsw i64 %876, -1
  store i64 %883, ptr %15, align 8
  %884 = add i64 %882, 1
  store i64 %884, ptr %14, align 8
  %885 = sub nsw i64 0, %694
  %886 = call i64 @llvm.smax.i64(i64 %885, i64 0)
  %887 = sub nsw i64 %617, %694
  %888 = call i64 @llvm.smin.i64(i64 %887, i64 %163)
  store i64 %886, ptr %16, align 8
  %889 = sub i64 %888, %886
  %890 = icmp slt i64 %889, 1
  %891 = select i1 %890, i64 0, i64 %889
  store i64 %891, ptr %17, align 8
  br label %878

892:                                              ; preds = %878
  %893 = load i64, ptr %16, align 8
  %894 = add nsw i64 %879, -1
  store i64 %894, ptr %17, align 8
  %895 = add i64 %893, 1
  store i64 %895, ptr %16, align 8
  %896 = add nsw i64 %611, %699
  %897 = add nsw i64 %896, %882
  %898 = add nsw i64 %613, %694
  %899 = add nsw i64 %898, %893
  %900 = icmp slt i64 %897, 0
  %901 = select i1 %900, i64 %834, i64 0
  %902 = add i64 %897, %901
  %903 = icmp slt i64 %899, 0
  %904 = select i1 %903, i64 %835, i64 0
  %905 = add i64 %899, %904
  %906 = mul i64 %836, %902
  %907 = mul i64 %837, %905
  %908 = getelementptr i8, ptr %833, i64 %906
  %909 = getelementptr i8, ptr %908, i64 %907
  %910 = load i8, ptr %909, align 1
  %911 = icmp slt i64 %882, 0
  %912 = select i1 %911, i64 %175, i64 0
  %913 = add i64 %882, %912
  %914 = icmp slt i64 %893, 0
  %915 = select i1 %914, i64 %177, i64 0
  %916 = mul i64 %913, %177
  %917 = getelementptr i8, ptr %733, i64 %916
  %918 = getelementptr i8, ptr %917, i64 %893
  %919 = getelementptr i8, ptr %918, i64 %915
  %920 = load i8, ptr %919, align 1
  %921 = zext i8 %910 to i64
  %922 = zext i8 %920 to i64
  %923 = mul nuw nsw i64 %921, %922
  %924 = add nuw nsw i64 %923, 128
  %925 = icmp slt i64 %882, 0
  %926 = select i1 %925, i64 %161, i64 0
  %927 = add i64 %882, %926
  %928 = icmp slt i64 %893, 0
  %929 = select i1 %928, i64 %163, i64 0
  %930 = mul i64 %927, %163
  %931 = getelementptr i8, ptr %867, i64 %930
  %932 = getelementptr i8, ptr %931, i64 %893
  %933 = getelementptr i8, ptr %932, i64 %929
  %934 = load i8, ptr %933, align 1
  %935 = lshr i64 %924, 8
  %936 = add nuw nsw i64 %924, %935
  %937 = lshr i64 %936, 8
  %938 = icmp slt i64 %897, 0
  %939 = select i1 %938, i64 %834, i64 0
  %940 = add i64 %897, %939
  %941 = icmp slt i64 %899, 0
  %942 = select i1 %941, i64 %835, i64 0
  %943 = add i64 %899, %942
  %944 = mul i64 %836, %940
  %945 = mul i64 %837, %943
  %946 = getelementptr i8, ptr %833, i64 %944
  %947 = getelementptr i8, ptr %946, i64 %945
  %948 = trunc i64 %937 to i8
  %949 = add i8 %934, %948
  store i8 %949, ptr %947, align 1
  br label %878

950:                                              ; preds = %633, %633
  br label %832

951:                                              ; preds = %621, %633, %632
  %952 = phi i1 [ true, %632 ], [ true, %633 ], [ false, %621 ]
  %953 = phi i32 [ 1, %632 ], [ 1, %633 ], [ 0, %621 ]
  br i1 %952, label %954, label %180

954:                                              ; preds = %180, %951, %575
  %955 = phi i32 [ %953, %951 ], [ %577, %575 ], [ 0, %180 ]
  ret i32 %955
}

declare i64 @llvm.smax.i64(i64, i64)

declare double @llvm.floor.f64(double)

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

define i32 @blend_lines_rgb(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, double %11, double %12) {
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
  %38 = getelementptr i8, ptr %1, i64 %0
  %39 = load ptr, ptr %38, align 8
  %40 = getelementptr i8, ptr %1, i64 %0
  %41 = getelementptr i8, ptr %40, i64 24
  %42 = load ptr, ptr %41, align 8
  %43 = load i64, ptr %42, align 4
  %44 = getelementptr i8, ptr %42, i64 8
  %45 = load i64, ptr %44, align 4
  %46 = getelementptr i8, ptr %2, i64 %0
  %47 = load ptr, ptr %46, align 8
  %48 = getelementptr i8, ptr %2, i64 %0
  %49 = getelementptr i8, ptr %48, i64 24
  %50 = load ptr, ptr %49, align 8
  %51 = load i64, ptr %50, align 4
  %52 = getelementptr i8, ptr %50, i64 8
  %53 = load i64, ptr %52, align 4
  %54 = getelementptr i8, ptr %3, i64 %0
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr i8, ptr %3, i64 %0
  %57 = getelementptr i8, ptr %56, i64 24
  %58 = load ptr, ptr %57, align 8
  %59 = load i64, ptr %58, align 4
  %60 = getelementptr i8, ptr %58, i64 8
  %61 = load i64, ptr %60, align 4
  %62 = getelementptr i8, ptr %4, i64 %0
  %63 = load ptr, ptr %62, align 8
  %64 = getelementptr i8, ptr %4, i64 %0
  %65 = getelementptr i8, ptr %64, i64 16
  %66 = load ptr, ptr %65, align 8
  %67 = load i64, ptr %66, align 4
  %68 = getelementptr i8, ptr %5, i64 %0
  %69 = load ptr, ptr %68, align 8
  %70 = getelementptr i8, ptr %5, i64 %0
  %71 = getelementptr i8, ptr %70, i64 16
  %72 = load ptr, ptr %71, align 8
  %73 = load i64, ptr %72, align 4
  %74 = getelementptr i8, ptr %72, i64 8
  %75 = load i64, ptr %74, align 4
  %76 = getelementptr i8, ptr %6, i64 %0
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr i8, ptr %6, i64 %0
  %79 = getelementptr i8, ptr %78, i64 16
  %80 = load ptr, ptr %79, align 8
  %81 = load i64, ptr %80, align 4
  %82 = getelementptr i8, ptr %7, i64 %0
  %83 = load ptr, ptr %82, align 8
  %84 = getelementptr i8, ptr %7, i64 %0
  %85 = getelementptr i8, ptr %84, i64 16
  %86 = load ptr, ptr %85, align 8
  %87 = load i64, ptr %86, align 4
  %88 = getelementptr i8, ptr %8, i64 %0
  %89 = load ptr, ptr %88, align 8
  %90 = getelementptr i8, ptr %8, i64 %0
  %91 = getelementptr i8, ptr %90, i64 16
  %92 = load ptr, ptr %91, align 8
  %93 = load i64, ptr %92, align 4
  %94 = getelementptr i8, ptr %92, i64 8
  %95 = load i64, ptr %94, align 4
  %96 = getelementptr i8, ptr %9, i64 %0
  %97 = load ptr, ptr %96, align 8
  %98 = getelementptr i8, ptr %9, i64 %0
  %99 = getelementptr i8, ptr %98, i64 16
  %100 = load ptr, ptr %99, align 8
  %101 = load i64, ptr %100, align 4
  %102 = getelementptr i8, ptr %100, i64 8
  %103 = load i64, ptr %102, align 4
  %104 = getelementptr i8, ptr %10, i64 %0
  %105 = load ptr, ptr %104, align 8
  %106 = getelementptr i8, ptr %10, i64 %0
  %107 = getelementptr i8, ptr %106, i64 16
  %108 = load ptr, ptr %107, align 8
  %109 = getelementptr i8, ptr %10, i64 %0
  %110 = getelementptr i8, ptr %109, i64 24
  %111 = load ptr, ptr %110, align 8
  %112 = load i64, ptr %108, align 4
  %113 = getelementptr i8, ptr %108, i64 8
  %114 = load i64, ptr %113, align 4
  %115 = load i64, ptr %111, align 4
  %116 = getelementptr i8, ptr %111, i64 8
  %117 = load i64, ptr %116, align 4
  store i64 0, ptr %36, align 8
  store i64 0, ptr %37, align 8
  %118 = icmp slt i64 %112, 1
  br i1 %118, label %124, label %125

119:                                              ; preds = %963, %135
  %120 = phi i64 [ 0, %135 ], [ %167, %963 ]
  %121 = phi i64 [ 0, %135 ], [ %164, %963 ]
  %122 = load i64, ptr %37, align 8
  %123 = icmp sgt i64 %122, 0
  br i1 %123, label %148, label %966

124:                                              ; preds = %13
  br label %125

125:                                              ; preds = %13, %124
  %126 = phi i64 [ %112, %124 ], [ 0, %13 ]
  %127 = sub i64 %112, %126
  %128 = call i64 @llvm.smax.i64(i64 %127, i64 0)
  %129 = icmp slt i64 %114, 1
  br i1 %129, label %130, label %131

130:                                              ; preds = %125
  br label %131

131:                                              ; preds = %125, %130
  %132 = phi i64 [ %114, %130 ], [ 0, %125 ]
  %133 = icmp slt i64 %114, 4
  br i1 %133, label %134, label %135

134:                                              ; preds = %131
  br label %135

135:                                              ; preds = %134, %131
  %136 = phi i64 [ %114, %134 ], [ 3, %131 ]
  %137 = sub i64 %136, %132
  %138 = call i64 @llvm.smax.i64(i64 %137, i64 0)
  %139 = mul i64 %126, %114
  %140 = getelementptr i64, ptr %105, i64 %139
  %141 = getelementptr i64, ptr %140, i64 %132
  %142 = icmp slt i64 %112, 1
  %143 = add i64 %114, -3
  %144 = icmp slt i64 %143, 0
  %145 = icmp sgt i64 %114, -9223372036854775806
  store i64 0, ptr %36, align 8
  %146 = icmp slt i64 %93, 1
  %147 = select i1 %146, i64 0, i64 %93
  store i64 %147, ptr %37, align 8
  br label %119

148:                                              ; preds = %119
  %149 = load i64, ptr %36, align 8
  %150 = add nsw i64 %122, -1
  store i64 %150, ptr %37, align 8
  %151 = add i64 %149, 1
  store i64 %151, ptr %36, align 8
  %152 = icmp slt i64 %149, 0
  %153 = select i1 %152, i64 %93, i64 0
  %154 = add i64 %149, %153
  %155 = mul i64 %154, %95
  %156 = getelementptr i64, ptr %89, i64 %155
  %157 = icmp slt i64 %149, 0
  %158 = select i1 %157, i64 %101, i64 0
  %159 = add i64 %149, %158
  %160 = mul i64 %159, %103
  %161 = getelementptr double, ptr %97, i64 %160
  %162 = getelementptr i8, ptr %156, i64 64
  %163 = load i64, ptr %162, align 8
  %164 = add nsw i64 %121, %163
  %165 = getelementptr i8, ptr %156, i64 72
  %166 = load i64, ptr %165, align 8
  %167 = add nsw i64 %120, %166
  %168 = icmp slt i64 %121, 0
  %169 = select i1 %168, i64 %73, i64 0
  %170 = add i64 %121, %169
  %171 = icmp slt i64 %170, 0
  br i1 %171, label %172, label %173

172:                                              ; preds = %148
  br label %173

173:                                              ; preds = %172, %148
  %174 = phi i64 [ 0, %172 ], [ %170, %148 ]
  %175 = icmp slt i64 %170, %73
  br i1 %175, label %177, label %176

176:                                              ; preds = %173
  br label %177

177:                                              ; preds = %176, %173
  %178 = phi i64 [ %73, %176 ], [ %174, %173 ]
  %179 = icmp slt i64 %164, 0
  %180 = select i1 %179, i64 %73, i64 0
  %181 = add i64 %164, %180
  %182 = icmp slt i64 %181, 0
  br i1 %182, label %183, label %184

183:                                              ; preds = %177
  br label %184

184:                                              ; preds = %183, %177
  %185 = phi i64 [ 0, %183 ], [ %181, %177 ]
  %186 = icmp slt i64 %181, %73
  br i1 %186, label %188, label %187

187:                                              ; preds = %184
  br label %188

188:                                              ; preds = %187, %184
  %189 = phi i64 [ %73, %187 ], [ %185, %184 ]
  %190 = sub i64 %189, %178
  %191 = call i64 @llvm.smax.i64(i64 %190, i64 0)
  %192 = mul i64 %178, %75
  %193 = getelementptr double, ptr %69, i64 %192
  %194 = icmp slt i64 %121, 0
  %195 = select i1 %194, i64 %67, i64 0
  %196 = add i64 %121, %195
  %197 = icmp slt i64 %196, 0
  br i1 %197, label %198, label %199

198:                                              ; preds = %188
  br label %199

199:                                              ; preds = %198, %188
  %200 = phi i64 [ 0, %198 ], [ %196, %188 ]
  %201 = icmp slt i64 %196, %67
  br i1 %201, label %203, label %202

202:                                              ; preds = %199
  br label %203

203:                                              ; preds = %202, %199
  %204 = phi i64 [ %67, %202 ], [ %200, %199 ]
  %205 = icmp slt i64 %164, 0
  %206 = select i1 %205, i64 %67, i64 0
  %207 = add i64 %164, %206
  %208 = icmp slt i64 %207, 0
  br i1 %208, label %209, label %210

209:                                              ; preds = %203
  br label %210

210:                                              ; preds = %209, %203
  %211 = phi i64 [ 0, %209 ], [ %207, %203 ]
  %212 = icmp slt i64 %207, %67
  br i1 %212, label %214, label %213

213:                                              ; preds = %210
  br label %214

214:                                              ; preds = %213, %210
  %215 = phi i64 [ %67, %213 ], [ %211, %210 ]
  %216 = sub i64 %215, %204
  %217 = call i64 @llvm.smax.i64(i64 %216, i64 0)
  %218 = getelementptr i64, ptr %63, i64 %204
  %219 = icmp slt i64 %120, 0
  %220 = select i1 %219, i64 %81, i64 0
  %221 = add i64 %120, %220
  %222 = icmp slt i64 %221, 0
  br i1 %222, label %223, label %224

223:                                              ; preds = %214
  br label %224

224:                                              ; preds = %223, %214
  %225 = phi i64 [ 0, %223 ], [ %221, %214 ]
  %226 = icmp slt i64 %221, %81
  br i1 %226, label %228, label %227

227:                                              ; preds = %224
  br label %228

228:                                              ; preds = %227, %224
  %229 = phi i64 [ %81, %227 ], [ %225, %224 ]
  %230 = icmp slt i64 %167, 0
  %231 = select i1 %230, i64 %81, i64 0
  %232 = add i64 %167, %231
  %233 = icmp slt i64 %232, 0
  br i1 %233, label %234, label %235

234:                                              ; preds = %228
  br label %235

235:                                              ; preds = %234, %228
  %236 = phi i64 [ 0, %234 ], [ %232, %228 ]
  %237 = icmp slt i64 %232, %81
  br i1 %237, label %239, label %238

238:                                              ; preds = %235
  br label %239

239:                                              ; preds = %238, %235
  %240 = phi i64 [ %81, %238 ], [ %236, %235 ]
  %241 = sub i64 %240, %229
  %242 = call i64 @llvm.smax.i64(i64 %241, i64 0)
  %243 = getelementptr i64, ptr %77, i64 %229
  %244 = icmp slt i64 %121, 0
  %245 = select i1 %244, i64 %87, i64 0
  %246 = add i64 %121, %245
  %247 = icmp slt i64 %246, 0
  br i1 %247, label %290, label %291

248:                                              ; preds = %306, %251
  %249 = load i64, ptr %35, align 8
  %250 = icmp sgt i64 %249, 0
  br i1 %250, label %251, label %313

251:                                              ; preds = %248
  %252 = load i64, ptr %34, align 8
  %253 = add nsw i64 %249, -1
  store i64 %253, ptr %35, align 8
  %254 = add i64 %252, 1
  store i64 %254, ptr %34, align 8
  %255 = icmp slt i64 %252, 0
  %256 = select i1 %255, i64 %191, i64 0
  %257 = add i64 %252, %256
  %258 = mul i64 %257, %75
  %259 = getelementptr double, ptr %193, i64 %258
  %260 = load double, ptr %259, align 8
  %261 = load double, ptr %161, align 8
  %262 = fmul double %260, %261
  %263 = getelementptr i8, ptr %161, i64 16
  %264 = load double, ptr %263, align 8
  %265 = fadd double %262, %264
  %266 = icmp slt i64 %252, 0
  %267 = select i1 %266, i64 %191, i64 0
  %268 = add i64 %252, %267
  %269 = mul i64 %268, %75
  %270 = getelementptr double, ptr %193, i64 %269
  store double %265, ptr %270, align 8
  %271 = icmp slt i64 %252, 0
  %272 = select i1 %271, i64 %191, i64 0
  %273 = add i64 %252, %272
  %274 = mul i64 %273, %75
  %275 = getelementptr double, ptr %193, i64 %274
  %276 = getelementptr i8, ptr %275, i64 8
  %277 = load double, ptr %276, align 8
  %278 = getelementptr i8, ptr %161, i64 8
  %279 = load double, ptr %278, align 8
  %280 = fmul double %277, %279
  %281 = getelementptr i8, ptr %161, i64 24
  %282 = load double, ptr %281, align 8
  %283 = fadd double %280, %282
  %284 = icmp slt i64 %252, 0
  %285 = select i1 %284, i64 %191, i64 0
  %286 = add i64 %252, %285
  %287 = mul i64 %286, %75
  %288 = getelementptr double, ptr %193, i64 %287
  %289 = getelementptr i8, ptr %288, i64 8
  store double %283, ptr %289, align 8
  br label %248

290:                                              ; preds = %239
  br label %291

291:                                              ; preds = %290, %239
  %292 = phi i64 [ 0, %290 ], [ %246, %239 ]
  %293 = icmp slt i64 %246, %87
  br i1 %293, label %295, label %294

294:                                              ; preds = %291
  br label %295

295:                                              ; preds = %294, %291
  %296 = phi i64 [ %87, %294 ], [ %292, %291 ]
  %297 = icmp slt i64 %164, 0
  %298 = select i1 %297, i64 %87, i64 0
  %299 = add i64 %164, %298
  %300 = icmp slt i64 %299, 0
  br i1 %300, label %301, label %302

301:                                              ; preds = %295
  br label %302

302:                                              ; preds = %301, %295
  %303 = phi i64 [ 0, %301 ], [ %299, %295 ]
  %304 = icmp slt i64 %299, %87
  br i1 %304, label %306, label %305

305:                                              ; preds = %302
  br label %306

306:                                              ; preds = %305, %302
  %307 = phi i64 [ %87, %305 ], [ %303, %302 ]
  %308 = sub i64 %307, %296
  %309 = call i64 @llvm.smax.i64(i64 %308, i64 0)
  %310 = getelementptr i64, ptr %83, i64 %296
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  store i64 0, ptr %34, align 8
  %311 = icmp slt i64 %190, 1
  %312 = select i1 %311, i64 0, i64 %191
  store i64 %312, ptr %35, align 8
  br label %248

313:                                              ; preds = %248
  %314 = getelementptr i8, ptr %161, i64 40
  %315 = load double, ptr %314, align 8
  store i64 0, ptr %32, align 8
  store i64 0, ptr %33, align 8
  store i64 0, ptr %32, align 8
  %316 = icmp slt i64 %241, 1
  %317 = select i1 %316, i64 0, i64 %242
  store i64 %317, ptr %33, align 8
  br label %318

318:                                              ; preds = %313, %407
  %319 = load i64, ptr %33, align 8
  %320 = icmp sgt i64 %319, 0
  br i1 %320, label %408, label %497

321:                                              ; preds = %408
  %322 = icmp slt i64 %409, -1
  %323 = select i1 %322, i64 %242, i64 0
  %324 = getelementptr i64, ptr %243, i64 %409
  %325 = getelementptr i8, ptr %324, i64 8
  %326 = getelementptr i64, ptr %325, i64 %323
  %327 = load i64, ptr %326, align 8
  br label %328

328:                                              ; preds = %408, %321
  %329 = phi i64 [ %327, %321 ], [ %191, %408 ]
  %330 = add nsw i64 %329, -1
  %331 = icmp slt i64 %409, 0
  %332 = select i1 %331, i64 %242, i64 0
  %333 = getelementptr i64, ptr %243, i64 %409
  %334 = getelementptr i64, ptr %333, i64 %332
  %335 = load i64, ptr %334, align 8
  %336 = icmp slt i64 %335, %330
  br i1 %336, label %337, label %407

337:                                              ; preds = %485, %328
  %338 = phi i64 [ %335, %328 ], [ %495, %485 ]
  %339 = add nsw i64 %338, 1
  %340 = icmp slt i64 %338, -1
  %341 = select i1 %340, i64 %191, i64 0
  %342 = add i64 %339, %341
  %343 = mul i64 %342, %75
  %344 = getelementptr double, ptr %193, i64 %343
  %345 = load double, ptr %344, align 8
  %346 = icmp slt i64 %338, 0
  %347 = select i1 %346, i64 %191, i64 0
  %348 = add i64 %338, %347
  %349 = mul i64 %348, %75
  %350 = getelementptr double, ptr %193, i64 %349
  %351 = load double, ptr %350, align 8
  %352 = fsub double %345, %351
  %353 = call double @llvm.fabs.f64(double %352)
  %354 = add nsw i64 %338, 1
  %355 = icmp slt i64 %338, -1
  %356 = select i1 %355, i64 %191, i64 0
  %357 = add i64 %354, %356
  %358 = mul i64 %357, %75
  %359 = getelementptr double, ptr %193, i64 %358
  %360 = getelementptr i8, ptr %359, i64 8
  %361 = load double, ptr %360, align 8
  %362 = icmp slt i64 %338, 0
  %363 = select i1 %362, i64 %191, i64 0
  %364 = add i64 %338, %363
  %365 = mul i64 %364, %75
  %366 = getelementptr double, ptr %193, i64 %365
  %367 = getelementptr i8, ptr %366, i64 8
  %368 = load double, ptr %367, align 8
  %369 = fsub double %361, %368
  %370 = call double @llvm.fabs.f64(double %369)
  %371 = fcmp ogt double %370, %353
  store i64 0, ptr %30, align 8
  store i64 0, ptr %31, align 8
  %372 = zext i1 %371 to i64
  %373 = xor i1 %371, true
  %374 = zext i1 %373 to i64
  %375 = icmp slt i64 %338, 0
  %376 = select i1 %375, i64 %191, i64 0
  %377 = add i64 %338, %376
  %378 = mul i64 %377, %75
  %379 = getelementptr double, ptr %193, i64 %378
  %380 = getelementptr double, ptr %379, i64 %372
  %381 = load double, ptr %380, align 8
  %382 = icmp slt i64 %338, 0
  %383 = select i1 %382, i64 %191, i64 0
  %384 = add i64 %338, %383
  %385 = mul i64 %384, %75
  %386 = getelementptr double, ptr %193, i64 %385
  %387 = getelementptr double, ptr %386, i64 %374
  %388 = load double, ptr %387, align 8
  %389 = add nsw i64 %338, 1
  %390 = icmp slt i64 %338, -1
  %391 = select i1 %390, i64 %191, i64 0
  %392 = add i64 %389, %391
  %393 = mul i64 %392, %75
  %394 = getelementptr double, ptr %193, i64 %393
  %395 = getelementptr double, ptr %394, i64 %372
  %396 = load double, ptr %395, align 8
  %397 = fcmp ult double %396, %381
  %398 = icmp slt i64 %338, 0
  %399 = select i1 %398, i64 %309, i64 0
  %400 = getelementptr i64, ptr %310, i64 %338
  %401 = getelementptr i64, ptr %400, i64 %399
  %402 = load i64, ptr %401, align 8
  %403 = add nsw i64 %338, 1
  store i64 %403, ptr %30, align 8
  %404 = sub i64 %329, %403
  %405 = icmp slt i64 %404, 1
  %406 = select i1 %405, i64 0, i64 %404
  store i64 %406, ptr %31, align 8
  br label %414

407:                                              ; preds = %485, %328
  br label %318

408:                                              ; preds = %318
  %409 = load i64, ptr %32, align 8
  %410 = add nsw i64 %319, -1
  store i64 %410, ptr %33, align 8
  %411 = add i64 %409, 1
  store i64 %411, ptr %32, align 8
  %412 = add nsw i64 %409, 1
  %413 = icmp slt i64 %412, %242
  br i1 %413, label %321, label %328

414:                                              ; preds = %458, %337
  %415 = phi double [ %388, %337 ], [ %476, %458 ]
  %416 = phi double [ %381, %337 ], [ %472, %458 ]
  %417 = phi double [ 0x7FF0000000000000, %337 ], [ %464, %458 ]
  %418 = phi double [ 0xFFF0000000000000, %337 ], [ %461, %458 ]
  %419 = load i64, ptr %31, align 8
  %420 = icmp sgt i64 %419, 0
  br i1 %420, label %465, label %485

421:                                              ; preds = %465
  %422 = fcmp oeq double %481, %479
  br i1 %422, label %423, label %445

423:                                              ; preds = %421
  %424 = xor i1 %371, true
  br label %425

425:                                              ; preds = %423, %465
  %426 = phi i1 [ true, %465 ], [ %424, %423 ]
  %427 = fsub double %476, %388
  %428 = fsub double %472, %381
  %429 = fcmp oeq double %428, 0.000000e+00
  %430 = fdiv double %427, %428
  %431 = fsub double %472, %381
  %432 = call double @llvm.fabs.f64(double %431)
  %433 = fcmp oeq double %431, 0.000000e+00
  %434 = fdiv double %315, %432
  %435 = xor i1 %426, true
  %436 = fcmp ugt double %418, %430
  %437 = select i1 %435, i1 true, i1 %436
  %438 = fcmp ugt double %430, %417
  %439 = select i1 %437, i1 true, i1 %438
  br i1 %439, label %454, label %440

440:                                              ; preds = %425
  %441 = getelementptr i64, ptr %310, i64 %466
  %442 = getelementptr i8, ptr %441, i64 -8
  %443 = load i64, ptr %442, align 8
  %444 = icmp eq i64 %443, %402
  br i1 %444, label %458, label %454

445:                                              ; preds = %421
  %446 = fsub double %476, %388
  %447 = fsub double %472, %381
  %448 = fcmp oeq double %447, 0.000000e+00
  %449 = fdiv double %446, %447
  %450 = fsub double %472, %381
  %451 = call double @llvm.fabs.f64(double %450)
  %452 = fcmp oeq double %450, 0.000000e+00
  %453 = fdiv double %315, %451
  br label %454

454:                                              ; preds = %445, %425, %440
  %455 = add nsw i64 %338, 1
  %456 = add nsw i64 %466, -1
  %457 = call i64 @llvm.smax.i64(i64 %456, i64 %455)
  br label %485

458:                                              ; preds = %440
  %459 = fsub double %430, %434
  %460 = fcmp ogt double %459, %418
  %461 = select i1 %460, double %459, double %418
  %462 = fadd double %430, %434
  %463 = fcmp olt double %462, %417
  %464 = select i1 %463, double %462, double %417
  br label %414

465:                                              ; preds = %414
  %466 = load i64, ptr %30, align 8
  %467 = add nsw i64 %419, -1
  store i64 %467, ptr %31, align 8
  %468 = add i64 %466, 1
  store i64 %468, ptr %30, align 8
  %469 = mul i64 %466, %75
  %470 = getelementptr double, ptr %193, i64 %469
  %471 = getelementptr double, ptr %470, i64 %372
  %472 = load double, ptr %471, align 8
  %473 = mul i64 %466, %75
  %474 = getelementptr double, ptr %193, i64 %473
  %475 = getelementptr double, ptr %474, i64 %374
  %476 = load double, ptr %475, align 8
  %477 = fsub double %472, %416
  %478 = fsub double %416, %472
  %479 = select i1 %397, double %478, double %477
  %480 = fsub double %476, %415
  %481 = call double @llvm.fabs.f64(double %480)
  %482 = fcmp olt double %481, %479
  %483 = fcmp one double %479, 0x7FF0000000000000
  %484 = select i1 %482, i1 %483, i1 false
  br i1 %484, label %425, label %421

485:                                              ; preds = %454, %414
  %486 = phi i64 [ %457, %454 ], [ %330, %414 ]
  %487 = icmp slt i64 %338, 0
  %488 = select i1 %487, i64 %217, i64 0
  %489 = getelementptr i64, ptr %218, i64 %338
  %490 = getelementptr i64, ptr %489, i64 %488
  store i64 %486, ptr %490, align 8
  %491 = icmp slt i64 %338, 0
  %492 = select i1 %491, i64 %217, i64 0
  %493 = getelementptr i64, ptr %218, i64 %338
  %494 = getelementptr i64, ptr %493, i64 %492
  %495 = load i64, ptr %494, align 8
  %496 = icmp slt i64 %495, %330
  br i1 %496, label %337, label %407

497:                                              ; preds = %318
  %498 = load i64, ptr %156, align 8
  %499 = getelementptr i8, ptr %156, i64 8
  %500 = load i64, ptr %499, align 8
  %501 = getelementptr i8, ptr %156, i64 16
  %502 = load i64, ptr %501, align 8
  %503 = getelementptr i8, ptr %156, i64 24
  %504 = load i64, ptr %503, align 8
  %505 = add nsw i64 %73, %502
  %506 = icmp slt i64 %73, 0
  %507 = select i1 %506, i64 %67, i64 0
  %508 = add i64 %73, %507
  %509 = icmp slt i64 %508, 0
  br i1 %509, label %545, label %546

510:                                              ; preds = %539, %561
  %511 = phi double [ 0.000000e+00, %561 ], [ %535, %539 ]
  %512 = load i64, ptr %29, align 8
  %513 = icmp sgt i64 %512, 0
  br i1 %513, label %514, label %570

514:                                              ; preds = %510
  %515 = load i64, ptr %28, align 8
  %516 = add nsw i64 %512, -1
  store i64 %516, ptr %29, align 8
  %517 = add i64 %515, 1
  store i64 %517, ptr %28, align 8
  %518 = sitofp i64 %515 to double
  %519 = fadd double %518, 5.000000e-01
  %520 = sub nsw i64 %564, %515
  %521 = sitofp i64 %520 to double
  %522 = fadd double %521, -5.000000e-01
  %523 = fcmp olt double %522, %519
  %524 = select i1 %523, double %522, double %519
  %525 = fcmp olt double %12, 5.000000e-01
  %526 = select i1 %525, double 5.000000e-01, double %12
  %527 = fdiv double %524, %526
  %528 = fcmp olt double %527, 0.000000e+00
  %529 = select i1 %528, double 0.000000e+00, double %527
  %530 = fcmp ogt double %529, 1.000000e+00
  %531 = select i1 %530, double 1.000000e+00, double %529
  %532 = fmul double %567, 0x4130000000000000
  %533 = fmul double %532, %531
  br label %534

534:                                              ; preds = %537, %514
  %535 = phi double [ %511, %514 ], [ %538, %537 ]
  %536 = phi i1 [ true, %514 ], [ false, %537 ]
  br i1 %536, label %537, label %539

537:                                              ; preds = %534
  %538 = call double @llvm.rint.f64(double %533)
  br label %534

539:                                              ; preds = %534
  %540 = fptosi double %535 to i64
  %541 = icmp slt i64 %515, 0
  %542 = select i1 %541, i64 %564, i64 0
  %543 = getelementptr i64, ptr %565, i64 %515
  %544 = getelementptr i64, ptr %543, i64 %542
  store i64 %540, ptr %544, align 8
  br label %510

545:                                              ; preds = %497
  br label %546

546:                                              ; preds = %545, %497
  %547 = phi i64 [ 0, %545 ], [ %508, %497 ]
  %548 = icmp slt i64 %508, %67
  br i1 %548, label %550, label %549

549:                                              ; preds = %546
  br label %550

550:                                              ; preds = %549, %546
  %551 = phi i64 [ %67, %549 ], [ %547, %546 ]
  %552 = icmp slt i64 %505, 0
  %553 = select i1 %552, i64 %67, i64 0
  %554 = add i64 %505, %553
  %555 = icmp slt i64 %554, 0
  br i1 %555, label %556, label %557

556:                                              ; preds = %550
  br label %557

557:                                              ; preds = %556, %550
  %558 = phi i64 [ 0, %556 ], [ %554, %550 ]
  %559 = icmp slt i64 %554, %67
  br i1 %559, label %561, label %560

560:                                              ; preds = %557
  br label %561

561:                                              ; preds = %560, %557
  %562 = phi i64 [ %67, %560 ], [ %558, %557 ]
  %563 = sub i64 %562, %551
  %564 = call i64 @llvm.smax.i64(i64 %563, i64 0)
  %565 = getelementptr i64, ptr %63, i64 %551
  %566 = getelementptr i8, ptr %161, i64 32
  %567 = load double, ptr %566, align 8
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  store i64 0, ptr %28, align 8
  %568 = icmp slt i64 %563, 1
  %569 = select i1 %568, i64 0, i64 %564
  store i64 %569, ptr %29, align 8
  br label %510

570:                                              ; preds = %510
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %26, align 8
  %571 = icmp slt i64 %241, 1
  %572 = select i1 %571, i64 0, i64 %242
  store i64 %572, ptr %27, align 8
  br label %573

573:                                              ; preds = %570, %908
  %574 = load i64, ptr %27, align 8
  %575 = icmp sgt i64 %574, 0
  br i1 %575, label %909, label %963

576:                                              ; preds = %909
  %577 = icmp slt i64 %910, -1
  %578 = select i1 %577, i64 %242, i64 0
  %579 = getelementptr i64, ptr %243, i64 %910
  %580 = getelementptr i8, ptr %579, i64 8
  %581 = getelementptr i64, ptr %580, i64 %578
  %582 = load i64, ptr %581, align 8
  br label %583

583:                                              ; preds = %909, %576
  %584 = phi i64 [ %582, %576 ], [ %191, %909 ]
  %585 = add nsw i64 %584, -1
  %586 = icmp slt i64 %910, 0
  %587 = select i1 %586, i64 %242, i64 0
  %588 = getelementptr i64, ptr %243, i64 %910
  %589 = getelementptr i64, ptr %588, i64 %587
  %590 = load i64, ptr %589, align 8
  %591 = icmp slt i64 %590, %585
  br i1 %591, label %592, label %908

592:                                              ; preds = %906, %583
  %593 = phi i64 [ %590, %583 ], [ %598, %906 ]
  %594 = icmp slt i64 %593, 0
  %595 = select i1 %594, i64 %217, i64 0
  %596 = getelementptr i64, ptr %218, i64 %593
  %597 = getelementptr i64, ptr %596, i64 %595
  %598 = load i64, ptr %597, align 8
  %599 = icmp slt i64 %127, 1
  br i1 %599, label %963, label %915

600:                                              ; preds = %915
  %601 = add nsw i64 %593, 1
  %602 = icmp slt i64 %593, -1
  %603 = select i1 %602, i64 %191, i64 0
  %604 = add i64 %601, %603
  %605 = mul i64 %604, %75
  %606 = getelementptr double, ptr %193, i64 %605
  %607 = load double, ptr %606, align 8
  %608 = icmp slt i64 %593, 0
  %609 = select i1 %608, i64 %191, i64 0
  %610 = add i64 %593, %609
  %611 = mul i64 %610, %75
  %612 = getelementptr double, ptr %193, i64 %611
  %613 = load double, ptr %612, align 8
  %614 = fsub double %607, %613
  %615 = call double @llvm.fabs.f64(double %614)
  %616 = add nsw i64 %593, 1
  %617 = icmp slt i64 %593, -1
  %618 = select i1 %617, i64 %191, i64 0
  %619 = add i64 %616, %618
  %620 = mul i64 %619, %75
  %621 = getelementptr double, ptr %193, i64 %620
  %622 = getelementptr i8, ptr %621, i64 8
  %623 = load double, ptr %622, align 8
  %624 = icmp slt i64 %593, 0
  %625 = select i1 %624, i64 %191, i64 0
  %626 = add i64 %593, %625
  %627 = mul i64 %626, %75
  %628 = getelementptr double, ptr %193, i64 %627
  %629 = getelementptr i8, ptr %628, i64 8
  %630 = load double, ptr %629, align 8
  %631 = fsub double %623, %630
  %632 = call double @llvm.fabs.f64(double %631)
  %633 = fcmp ogt double %632, %615
  br i1 %633, label %634, label %770

634:                                              ; preds = %600
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  %635 = fcmp olt double %957, %943
  br i1 %635, label %636, label %637

636:                                              ; preds = %634
  br label %637

637:                                              ; preds = %636, %634
  %638 = phi double [ %957, %636 ], [ %943, %634 ]
  %639 = phi double [ %950, %636 ], [ %936, %634 ]
  %640 = phi double [ %943, %636 ], [ %957, %634 ]
  %641 = phi double [ %936, %636 ], [ %950, %634 ]
  %642 = fadd double %638, -5.000000e-01
  %643 = fcmp olt double %642, 0.000000e+00
  %644 = select i1 %643, double 0.000000e+00, double %642
  %645 = sitofp i64 %502 to double
  %646 = fcmp ogt double %644, %645
  %647 = select i1 %646, double %645, double %644
  %648 = call double @llvm.ceil.f64(double %647)
  %649 = fptosi double %648 to i64
  %650 = fadd double %640, -5.000000e-01
  %651 = fcmp olt double %650, 0.000000e+00
  %652 = select i1 %651, double 0.000000e+00, double %650
  %653 = sitofp i64 %502 to double
  %654 = fcmp ogt double %652, %653
  %655 = select i1 %654, double %653, double %652
  %656 = call double @llvm.ceil.f64(double %655)
  %657 = fptosi double %656 to i64
  %658 = icmp slt i64 %649, %657
  br i1 %658, label %659, label %767

659:                                              ; preds = %637
  %660 = fsub double %641, %639
  %661 = fsub double %640, %638
  %662 = fcmp oeq double %661, 0.000000e+00
  %663 = fdiv double %660, %661
  %664 = fmul double %663, %663
  %665 = fadd double %664, 1.000000e+00
  %666 = call double @sqrt(double %665)
  %667 = fmul double %11, %666
  %668 = sitofp i64 %649 to double
  %669 = fadd double %668, 5.000000e-01
  %670 = fsub double %669, %638
  %671 = fmul double %663, %670
  %672 = fadd double %639, %671
  %673 = fmul double %667, 5.000000e-01
  %674 = fsub double %672, %673
  %675 = fmul double %674, 0x4130000000000000
  %676 = fptosi double %675 to i64
  %677 = fmul double %667, 0x4130000000000000
  %678 = fptosi double %677 to i64
  %679 = fmul double %663, 0x4130000000000000
  %680 = fptosi double %679 to i64
  %681 = add nsw i64 %678, 2097151
  %682 = ashr i64 %681, 20
  store i64 %649, ptr %20, align 8
  %683 = sub i64 %657, %649
  %684 = icmp slt i64 %683, 1
  %685 = select i1 %684, i64 0, i64 %683
  store i64 %685, ptr %21, align 8
  br label %686

686:                                              ; preds = %659, %710
  %687 = phi i64 [ %676, %659 ], [ %711, %710 ]
  %688 = load i64, ptr %21, align 8
  %689 = icmp sgt i64 %688, 0
  br i1 %689, label %712, label %767

690:                                              ; preds = %706, %712
  %691 = phi i64 [ %678, %712 ], [ %707, %706 ]
  %692 = phi i64 [ %716, %712 ], [ %709, %706 ]
  %693 = phi i64 [ %719, %712 ], [ %708, %706 ]
  %694 = load i64, ptr %23, align 8
  %695 = icmp sgt i64 %694, 0
  br i1 %695, label %722, label %710

696:                                              ; preds = %722
  %697 = add nsw i64 %498, %713
  %698 = add nsw i64 %500, %692
  %699 = getelementptr i64, ptr %565, i64 %713
  %700 = load i64, ptr %699, align 8
  %701 = mul nsw i64 %693, %700
  %702 = lshr i64 %701, 20
  store i64 0, ptr %24, align 8
  store i64 3, ptr %25, align 8
  br label %703

703:                                              ; preds = %757, %696
  %704 = load i64, ptr %25, align 8
  %705 = icmp sgt i64 %704, 0
  br i1 %705, label %729, label %706

706:                                              ; preds = %703, %722
  %707 = sub nsw i64 %691, %693
  %708 = call i64 @llvm.smin.i64(i64 %707, i64 1048576)
  %709 = add nsw i64 %692, 1
  br label %690

710:                                              ; preds = %690
  %711 = add nsw i64 %687, %680
  br label %686

712:                                              ; preds = %686
  %713 = load i64, ptr %20, align 8
  %714 = add nsw i64 %688, -1
  store i64 %714, ptr %21, align 8
  %715 = add i64 %713, 1
  store i64 %715, ptr %20, align 8
  %716 = ashr i64 %687, 20
  %717 = and i64 %687, 1048575
  %718 = sub nuw nsw i64 1048576, %717
  %719 = call i64 @llvm.smin.i64(i64 %718, i64 %678)
  store i64 0, ptr %22, align 8
  %720 = icmp slt i64 %682, 1
  %721 = select i1 %720, i64 0, i64 %682
  store i64 %721, ptr %23, align 8
  br label %690

722:                                              ; preds = %690
  %723 = load i64, ptr %22, align 8
  %724 = add nsw i64 %694, -1
  store i64 %724, ptr %23, align 8
  %725 = add i64 %723, 1
  store i64 %725, ptr %22, align 8
  %726 = icmp sgt i64 %692, -1
  %727 = icmp slt i64 %692, %504
  %728 = select i1 %726, i1 %727, i1 false
  br i1 %728, label %696, label %706

729:                                              ; preds = %703
  %730 = load i64, ptr %24, align 8
  %731 = add nsw i64 %704, -1
  store i64 %731, ptr %25, align 8
  %732 = add i64 %730, 1
  store i64 %732, ptr %24, align 8
  switch i64 %730, label %767 [
    i64 0, label %733
    i64 -3, label %733
    i64 1, label %755
    i64 -2, label %755
    i64 2, label %756
    i64 -1, label %756
  ]

733:                                              ; preds = %729, %729, %756, %755
  %734 = phi ptr [ %55, %756 ], [ %47, %755 ], [ %39, %729 ], [ %39, %729 ]
  %735 = phi i64 [ %59, %756 ], [ %51, %755 ], [ %43, %729 ], [ %43, %729 ]
  %736 = phi i64 [ %61, %756 ], [ %53, %755 ], [ %45, %729 ], [ %45, %729 ]
  %737 = mul i64 %735, %697
  %738 = mul i64 %736, %698
  %739 = getelementptr i8, ptr %734, i64 %737
  %740 = getelementptr i8, ptr %739, i64 %738
  %741 = load i8, ptr %740, align 1
  %742 = icmp slt i64 %730, 0
  %743 = select i1 %742, i64 %138, i64 0
  %744 = add i64 %730, %743
  %745 = mul i64 %117, %744
  %746 = getelementptr i8, ptr %929, i64 %745
  %747 = load i64, ptr %746, align 8
  %748 = zext i8 %741 to i64
  %749 = sub nsw i64 %747, %748
  %750 = mul i64 %702, %749
  %751 = add i64 %750, 524288
  %752 = lshr i64 %751, 20
  %753 = trunc i64 %752 to i8
  %754 = add i8 %741, %753
  switch i64 %730, label %767 [
    i64 0, label %757
    i64 -3, label %757
    i64 1, label %765
    i64 -2, label %765
    i64 2, label %766
    i64 -1, label %766
  ]

755:                                              ; preds = %729, %729
  br label %733

756:                                              ; preds = %729, %729
  br label %733

757:                                              ; preds = %733, %733, %766, %765
  %758 = phi ptr [ %55, %766 ], [ %47, %765 ], [ %39, %733 ], [ %39, %733 ]
  %759 = phi i64 [ %59, %766 ], [ %51, %765 ], [ %43, %733 ], [ %43, %733 ]
  %760 = phi i64 [ %61, %766 ], [ %53, %765 ], [ %45, %733 ], [ %45, %733 ]
  %761 = mul i64 %759, %697
  %762 = mul i64 %760, %698
  %763 = getelementptr i8, ptr %758, i64 %761
  %764 = getelementptr i8, ptr %763, i64 %762
  store i8 %754, ptr %764, align 1
  br label %703

765:                                              ; preds = %733, %733
  br label %757

766:                                              ; preds = %733, %733
  br label %757

767:                                              ; preds = %686, %733, %729, %637
  %768 = phi i1 [ true, %729 ], [ false, %637 ], [ false, %686 ], [ true, %733 ]
  %769 = phi i32 [ 1, %729 ], [ 0, %637 ], [ 0, %686 ], [ 1, %733 ]
  br i1 %768, label %963, label %906

770:                                              ; preds = %600
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  %771 = fcmp olt double %949, %935
  br i1 %771, label %772, label %773

772:                                              ; preds = %770
  br label %773

773:                                              ; preds = %772, %770
  %774 = phi double [ %943, %772 ], [ %957, %770 ]
  %775 = phi double [ %936, %772 ], [ %950, %770 ]
  %776 = phi double [ %957, %772 ], [ %943, %770 ]
  %777 = phi double [ %950, %772 ], [ %936, %770 ]
  %778 = fadd double %777, -5.000000e-01
  %779 = fcmp olt double %778, 0.000000e+00
  %780 = select i1 %779, double 0.000000e+00, double %778
  %781 = sitofp i64 %504 to double
  %782 = fcmp ogt double %780, %781
  %783 = select i1 %782, double %781, double %780
  %784 = call double @llvm.ceil.f64(double %783)
  %785 = fptosi double %784 to i64
  %786 = fadd double %775, -5.000000e-01
  %787 = fcmp olt double %786, 0.000000e+00
  %788 = select i1 %787, double 0.000000e+00, double %786
  %789 = sitofp i64 %504 to double
  %790 = fcmp ogt double %788, %789
  %791 = select i1 %790, double %789, double %788
  %792 = call double @llvm.ceil.f64(double %791)
  %793 = fptosi double %792 to i64
  %794 = icmp slt i64 %785, %793
  br i1 %794, label %795, label %903

795:                                              ; preds = %773
  %796 = fsub double %774, %776
  %797 = fsub double %775, %777
  %798 = fcmp oeq double %797, 0.000000e+00
  %799 = fdiv double %796, %797
  %800 = fmul double %799, %799
  %801 = fadd double %800, 1.000000e+00
  %802 = call double @sqrt(double %801)
  %803 = fmul double %11, %802
  %804 = sitofp i64 %785 to double
  %805 = fadd double %804, 5.000000e-01
  %806 = fsub double %805, %777
  %807 = fmul double %799, %806
  %808 = fadd double %776, %807
  %809 = fmul double %803, 5.000000e-01
  %810 = fsub double %808, %809
  %811 = fmul double %810, 0x4130000000000000
  %812 = fptosi double %811 to i64
  %813 = fmul double %803, 0x4130000000000000
  %814 = fptosi double %813 to i64
  %815 = fmul double %799, 0x4130000000000000
  %816 = fptosi double %815 to i64
  %817 = add nsw i64 %814, 2097151
  %818 = ashr i64 %817, 20
  store i64 %785, ptr %14, align 8
  %819 = sub i64 %793, %785
  %820 = icmp slt i64 %819, 1
  %821 = select i1 %820, i64 0, i64 %819
  store i64 %821, ptr %15, align 8
  br label %822

822:                                              ; preds = %795, %846
  %823 = phi i64 [ %812, %795 ], [ %847, %846 ]
  %824 = load i64, ptr %15, align 8
  %825 = icmp sgt i64 %824, 0
  br i1 %825, label %848, label %903

826:                                              ; preds = %842, %848
  %827 = phi i64 [ %855, %848 ], [ %844, %842 ]
  %828 = phi i64 [ %852, %848 ], [ %845, %842 ]
  %829 = phi i64 [ %814, %848 ], [ %843, %842 ]
  %830 = load i64, ptr %17, align 8
  %831 = icmp sgt i64 %830, 0
  br i1 %831, label %858, label %846

832:                                              ; preds = %858
  %833 = add nsw i64 %498, %828
  %834 = add nsw i64 %500, %849
  %835 = getelementptr i64, ptr %565, i64 %828
  %836 = load i64, ptr %835, align 8
  %837 = mul nsw i64 %827, %836
  %838 = lshr i64 %837, 20
  store i64 0, ptr %18, align 8
  store i64 3, ptr %19, align 8
  br label %839

839:                                              ; preds = %893, %832
  %840 = load i64, ptr %19, align 8
  %841 = icmp sgt i64 %840, 0
  br i1 %841, label %865, label %842

842:                                              ; preds = %839, %858
  %843 = sub nsw i64 %829, %827
  %844 = call i64 @llvm.smin.i64(i64 %843, i64 1048576)
  %845 = add nsw i64 %828, 1
  br label %826

846:                                              ; preds = %826
  %847 = add nsw i64 %823, %816
  br label %822

848:                                              ; preds = %822
  %849 = load i64, ptr %14, align 8
  %850 = add nsw i64 %824, -1
  store i64 %850, ptr %15, align 8
  %851 = add i64 %849, 1
  store i64 %851, ptr %14, align 8
  %852 = ashr i64 %823, 20
  %853 = and i64 %823, 1048575
  %854 = sub nuw nsw i64 1048576, %853
  %855 = call i64 @llvm.smin.i64(i64 %854, i64 %814)
  store i64 0, ptr %16, align 8
  %856 = icmp slt i64 %818, 1
  %857 = select i1 %856, i64 0, i64 %818
  store i64 %857, ptr %17, align 8
  br label %826

858:                                              ; preds = %826
  %859 = load i64, ptr %16, align 8
  %860 = add nsw i64 %830, -1
  store i64 %860, ptr %17, align 8
  %861 = add i64 %859, 1
  store i64 %861, ptr %16, align 8
  %862 = icmp sgt i64 %828, -1
  %863 = icmp slt i64 %828, %502
  %864 = select i1 %862, i1 %863, i1 false
  br i1 %864, label %832, label %842

865:                                              ; preds = %839
  %866 = load i64, ptr %18, align 8
  %867 = add nsw i64 %840, -1
  store i64 %867, ptr %19, align 8
  %868 = add i64 %866, 1
  store i64 %868, ptr %18, align 8
  switch i64 %866, label %903 [
    i64 0, label %869
    i64 -3, label %869
    i64 1, label %891
    i64 -2, label %891
    i64 2, label %892
    i64 -1, label %892
  ]

869:                                              ; preds = %865, %865, %892, %891
  %870 = phi ptr [ %55, %892 ], [ %47, %891 ], [ %39, %865 ], [ %39, %865 ]
  %871 = phi i64 [ %59, %892 ], [ %51, %891 ], [ %43, %865 ], [ %43, %865 ]
  %872 = phi i64 [ %61, %892 ], [ %53, %891 ], [ %45, %865 ], [ %45, %865 ]
  %873 = mul i64 %871, %833
  %874 = mul i64 %872, %834
  %875 = getelementptr i8, ptr %870, i64 %873
  %876 = getelementptr i8, ptr %875, i64 %874
  %877 = load i8, ptr %876, align 1
  %878 = icmp slt i64 %866, 0
  %879 = select i1 %878, i64 %138, i64 0
  %880 = add i64 %866, %879
  %881 = mul i64 %117, %880
  %882 = getelementptr i8, ptr %929, i64 %881
  %883 = load i64, ptr %882, align 8
  %884 = zext i8 %877 to i64
  %885 = sub nsw i64 %883, %884
  %886 = mul i64 %838, %885
  %887 = add i64 %886, 524288
  %888 = lshr i64 %887, 20
  %889 = trunc i64 %888 to i8
  %890 = add i8 %877, %889
  switch i64 %866, label %903 [
    i64 0, label %893
    i64 -3, label %893
    i64 1, label %901
    i64 -2, label %901
    i64 2, label %902
    i64 -1, label %902
  ]

891:                                              ; preds = %865, %865
  br label %869

892:                                              ; preds = %865, %865
  br label %869

893:                                              ; preds = %869, %869, %902, %901
  %894 = phi ptr [ %55, %902 ], [ %47, %901 ], [ %39, %869 ], [ %39, %869 ]
  %895 = phi i64 [ %59, %902 ], [ %51, %901 ], [ %43, %869 ], [ %43, %869 ]
  %896 = phi i64 [ %61, %902 ], [ %53, %901 ], [ %45, %869 ], [ %45, %869 ]
  %897 = mul i64 %895, %833
  %898 = mul i64 %896, %834
  %899 = getelementptr i8, ptr %894, i64 %897
  %900 = getelementptr i8, ptr %899, i64 %898
  store i8 %890, ptr %900, align 1
  br label %839

901:                                              ; preds = %869, %869
  br label %893

902:                                              ; preds = %869, %869
  br label %893

903:                                              ; preds = %822, %869, %865, %773
  %904 = phi i1 [ true, %865 ], [ false, %773 ], [ false, %822 ], [ true, %869 ]
  %905 = phi i32 [ 1, %865 ], [ 0, %773 ], [ 0, %822 ], [ 1, %869 ]
  br i1 %904, label %963, label %906

906:                                              ; preds = %903, %767, %915
  %907 = icmp slt i64 %598, %585
  br i1 %907, label %592, label %908

908:                                              ; preds = %906, %583
  br label %573

909:                                              ; preds = %573
  %910 = load i64, ptr %26, align 8
  %911 = add nsw i64 %574, -1
  store i64 %911, ptr %27, align 8
  %912 = add i64 %910, 1
  store i64 %912, ptr %26, align 8
  %913 = add nsw i64 %910, 1
  %914 = icmp slt i64 %913, %242
  br i1 %914, label %576, label %583

915:                                              ; preds = %592
  %916 = getelementptr i64, ptr %310, i64 %593
  %917 = icmp slt i64 %593, 0
  %918 = select i1 %917, i64 %309, i64 0
  %919 = getelementptr i64, ptr %916, i64 %918
  %920 = load i64, ptr %919, align 8
  %921 = srem i64 %920, %128
  %922 = icmp slt i64 %921, 0
  %923 = add nsw i64 %921, %128
  %924 = select i1 %922, i64 %923, i64 %921
  %925 = icmp slt i64 %924, 0
  %926 = select i1 %925, i64 %128, i64 0
  %927 = add i64 %924, %926
  %928 = mul i64 %115, %927
  %929 = getelementptr i8, ptr %141, i64 %928
  %930 = icmp slt i64 %593, 0
  %931 = select i1 %930, i64 %191, i64 0
  %932 = add i64 %593, %931
  %933 = mul i64 %932, %75
  %934 = getelementptr double, ptr %193, i64 %933
  %935 = load double, ptr %934, align 8
  %936 = fadd double %935, 0.000000e+00
  %937 = icmp slt i64 %593, 0
  %938 = select i1 %937, i64 %191, i64 0
  %939 = add i64 %593, %938
  %940 = mul i64 %939, %75
  %941 = getelementptr double, ptr %193, i64 %940
  %942 = getelementptr i8, ptr %941, i64 8
  %943 = load double, ptr %942, align 8
  %944 = icmp slt i64 %598, 0
  %945 = select i1 %944, i64 %191, i64 0
  %946 = add i64 %598, %945
  %947 = mul i64 %946, %75
  %948 = getelementptr double, ptr %193, i64 %947
  %949 = load double, ptr %948, align 8
  %950 = fadd double %949, 0.000000e+00
  %951 = icmp slt i64 %598, 0
  %952 = select i1 %951, i64 %191, i64 0
  %953 = add i64 %598, %952
  %954 = mul i64 %953, %75
  %955 = getelementptr double, ptr %193, i64 %954
  %956 = getelementptr i8, ptr %955, i64 8
  %957 = load double, ptr %956, align 8
  %958 = fadd double %936, %943
  %959 = fadd double %958, %950
  %960 = fadd double %959, %957
  %961 = fsub double %960, %960
  %962 = fcmp ord double %961, 0.000000e+00
  br i1 %962, label %600, label %906

963:                                              ; preds = %573, %903, %767, %592
  %964 = phi i32 [ 1, %592 ], [ %769, %767 ], [ %905, %903 ], [ 0, %573 ]
  %965 = icmp eq i32 %964, 0
  br i1 %965, label %119, label %966

966:                                              ; preds = %963, %119
  %967 = phi i32 [ %964, %963 ], [ 0, %119 ]
  ret i32 %967
}

declare i64 @llvm.smax.i64(i64, i64)

declare double @llvm.ceil.f64(double)

declare i64 @llvm.smin.i64(i64, i64)

; kernel blend_lines_yuv420
declare double @llvm.fabs.f64(double)

declare double @llvm.rint.f64(double)

declare double @sqrt(double)

define i32 @blend_lines_yuv420(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, double %11, double %12) {
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
  %54 = getelementptr i8, ptr %1, i64 %0
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr i8, ptr %1, i64 %0
  %57 = getelementptr i8, ptr %56, i64 24
  %58 = load ptr, ptr %57, align 8
  %59 = load i64, ptr %58, align 4
  %60 = getelementptr i8, ptr %58, i64 8
  %61 = load i64, ptr %60, align 4
  %62 = getelementptr i8, ptr %2, i64 %0
  %63 = load ptr, ptr %62, align 8
  %64 = getelementptr i8, ptr %2, i64 %0
  %65 = getelementptr i8, ptr %64, i64 24
  %66 = load ptr, ptr %65, align 8
  %67 = load i64, ptr %66, align 4
  %68 = getelementptr i8, ptr %66, i64 8
  %69 = load i64, ptr %68, align 4
  %70 = getelementptr i8, ptr %3, i64 %0
  %71 = load ptr, ptr %70, align 8
  %72 = getelementptr i8, ptr %3, i64 %0
  %73 = getelementptr i8, ptr %72, i64 24
  %74 = load ptr, ptr %73, align 8
  %75 = load i64, ptr %74, align 4
  %76 = getelementptr i8, ptr %74, i64 8
  %77 = load i64, ptr %76, align 4
  %78 = getelementptr i8, ptr %4, i64 %0
  %79 = load ptr, ptr %78, align 8
  %80 = getelementptr i8, ptr %4, i64 %0
  %81 = getelementptr i8, ptr %80, i64 16
  %82 = load ptr, ptr %81, align 8
  %83 = load i64, ptr %82, align 4
  %84 = getelementptr i8, ptr %5, i64 %0
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr i8, ptr %5, i64 %0
  %87 = getelementptr i8, ptr %86, i64 16
  %88 = load ptr, ptr %87, align 8
  %89 = load i64, ptr %88, align 4
  %90 = getelementptr i8, ptr %88, i64 8
  %91 = load i64, ptr %90, align 4
  %92 = getelementptr i8, ptr %6, i64 %0
  %93 = load ptr, ptr %92, align 8
  %94 = getelementptr i8, ptr %6, i64 %0
  %95 = getelementptr i8, ptr %94, i64 16
  %96 = load ptr, ptr %95, align 8
  %97 = load i64, ptr %96, align 4
  %98 = getelementptr i8, ptr %7, i64 %0
  %99 = load ptr, ptr %98, align 8
  %100 = getelementptr i8, ptr %7, i64 %0
  %101 = getelementptr i8, ptr %100, i64 16
  %102 = load ptr, ptr %101, align 8
  %103 = load i64, ptr %102, align 4
  %104 = getelementptr i8, ptr %8, i64 %0
  %105 = load ptr, ptr %104, align 8
  %106 = getelementptr i8, ptr %8, i64 %0
  %107 = getelementptr i8, ptr %106, i64 16
  %108 = load ptr, ptr %107, align 8
  %109 = load i64, ptr %108, align 4
  %110 = getelementptr i8, ptr %108, i64 8
  %111 = load i64, ptr %110, align 4
  %112 = getelementptr i8, ptr %9, i64 %0
  %113 = load ptr, ptr %112, align 8
  %114 = getelementptr i8, ptr %9, i64 %0
  %115 = getelementptr i8, ptr %114, i64 16
  %116 = load ptr, ptr %115, align 8
  %117 = load i64, ptr %116, align 4
  %118 = getelementptr i8, ptr %116, i64 8
  %119 = load i64, ptr %118, align 4
  %120 = getelementptr i8, ptr %10, i64 %0
  %121 = load ptr, ptr %120, align 8
  %122 = getelementptr i8, ptr %10, i64 %0
  %123 = getelementptr i8, ptr %122, i64 16
  %124 = load ptr, ptr %123, align 8
  %125 = getelementptr i8, ptr %10, i64 %0
  %126 = getelementptr i8, ptr %125, i64 24
  %127 = load ptr, ptr %126, align 8
  %128 = load i64, ptr %124, align 4
  %129 = getelementptr i8, ptr %124, i64 8
  %130 = load i64, ptr %129, align 4
  %131 = load i64, ptr %127, align 4
  %132 = getelementptr i8, ptr %127, i64 8
  %133 = load i64, ptr %132, align 4
  store i64 0, ptr %52, align 8
  store i64 0, ptr %53, align 8
  %134 = icmp slt i64 %128, 1
  br i1 %134, label %140, label %141

135:                                              ; preds = %1447, %171
  %136 = phi i64 [ 0, %171 ], [ %199, %1447 ]
  %137 = phi i64 [ 0, %171 ], [ %196, %1447 ]
  %138 = load i64, ptr %53, align 8
  %139 = icmp sgt i64 %138, 0
  br i1 %139, label %180, label %1450

140:                                              ; preds = %13
  br label %141

141:                                              ; preds = %13, %140
  %142 = phi i64 [ %128, %140 ], [ 0, %13 ]
  %143 = sub i64 %128, %142
  %144 = call i64 @llvm.smax.i64(i64 %143, i64 0)
  %145 = icmp slt i64 %130, 1
  br i1 %145, label %146, label %147

146:                                              ; preds = %141
  br label %147

147:                                              ; preds = %141, %146
  %148 = phi i64 [ %130, %146 ], [ 0, %141 ]
  %149 = icmp slt i64 %130, 2
  br i1 %149, label %150, label %151

150:                                              ; preds = %147
  br label %151

151:                                              ; preds = %150, %147
  %152 = phi i64 [ %130, %150 ], [ 1, %147 ]
  %153 = sub i64 %152, %148
  %154 = call i64 @llvm.smax.i64(i64 %153, i64 0)
  %155 = mul i64 %142, %130
  %156 = getelementptr i64, ptr %121, i64 %155
  %157 = getelementptr i64, ptr %156, i64 %148
  %158 = icmp slt i64 %128, 1
  br i1 %158, label %159, label %160

159:                                              ; preds = %151
  br label %160

160:                                              ; preds = %151, %159
  %161 = phi i64 [ %128, %159 ], [ 0, %151 ]
  %162 = sub i64 %128, %161
  %163 = call i64 @llvm.smax.i64(i64 %162, i64 0)
  %164 = add i64 %130, -2
  %165 = icmp slt i64 %164, 0
  br i1 %165, label %166, label %167

166:                                              ; preds = %160
  br label %167

167:                                              ; preds = %166, %160
  %168 = phi i64 [ 0, %166 ], [ %164, %160 ]
  %169 = icmp sgt i64 %130, -9223372036854775807
  br i1 %169, label %171, label %170

170:                                              ; preds = %167
  br label %171

171:                                              ; preds = %167, %170
  %172 = phi i64 [ %130, %170 ], [ %168, %167 ]
  %173 = sub i64 %130, %172
  %174 = call i64 @llvm.smax.i64(i64 %173, i64 0)
  %175 = mul i64 %161, %130
  %176 = getelementptr i64, ptr %121, i64 %175
  %177 = getelementptr i64, ptr %176, i64 %172
  store i64 0, ptr %52, align 8
  %178 = icmp slt i64 %109, 1
  %179 = select i1 %178, i64 0, i64 %109
  store i64 %179, ptr %53, align 8
  br label %135

180:                                              ; preds = %135
  %181 = load i64, ptr %52, align 8
  %182 = add nsw i64 %138, -1
  store i64 %182, ptr %53, align 8
  %183 = add i64 %181, 1
  store i64 %183, ptr %52, align 8
  %184 = icmp slt i64 %181, 0
  %185 = select i1 %184, i64 %109, i64 0
  %186 = add i64 %181, %185
  %187 = mul i64 %186, %111
  %188 = getelementptr i64, ptr %105, i64 %187
  %189 = icmp slt i64 %181, 0
  %190 = select i1 %189, i64 %117, i64 0
  %191 = add i64 %181, %190
  %192 = mul i64 %191, %119
  %193 = getelementptr double, ptr %113, i64 %192
  %194 = getelementptr i8, ptr %188, i64 64
  %195 = load i64, ptr %194, align 8
  %196 = add nsw i64 %137, %195
  %197 = getelementptr i8, ptr %188, i64 72
  %198 = load i64, ptr %197, align 8
  %199 = add nsw i64 %136, %198
  %200 = icmp slt i64 %137, 0
  %201 = select i1 %200, i64 %89, i64 0
  %202 = add i64 %137, %201
  %203 = icmp slt i64 %202, 0
  br i1 %203, label %204, label %205

204:                                              ; preds = %180
  br label %205

205:                                              ; preds = %204, %180
  %206 = phi i64 [ 0, %204 ], [ %202, %180 ]
  %207 = icmp slt i64 %202, %89
  br i1 %207, label %209, label %208

208:                                              ; preds = %205
  br label %209

209:                                              ; preds = %208, %205
  %210 = phi i64 [ %89, %208 ], [ %206, %205 ]
  %211 = icmp slt i64 %196, 0
  %212 = select i1 %211, i64 %89, i64 0
  %213 = add i64 %196, %212
  %214 = icmp slt i64 %213, 0
  br i1 %214, label %215, label %216

215:                                              ; preds = %209
  br label %216

216:                                              ; preds = %215, %209
  %217 = phi i64 [ 0, %215 ], [ %213, %209 ]
  %218 = icmp slt i64 %213, %89
  br i1 %218, label %220, label %219

219:                                              ; preds = %216
  br label %220

220:                                              ; preds = %219, %216
  %221 = phi i64 [ %89, %219 ], [ %217, %216 ]
  %222 = sub i64 %221, %210
  %223 = call i64 @llvm.smax.i64(i64 %222, i64 0)
  %224 = mul i64 %210, %91
  %225 = getelementptr double, ptr %85, i64 %224
  %226 = icmp slt i64 %137, 0
  %227 = select i1 %226, i64 %83, i64 0
  %228 = add i64 %137, %227
  %229 = icmp slt i64 %228, 0
  br i1 %229, label %230, label %231

230:                                              ; preds = %220
  br label %231

231:                                              ; preds = %230, %220
  %232 = phi i64 [ 0, %230 ], [ %228, %220 ]
  %233 = icmp slt i64 %228, %83
  br i1 %233, label %235, label %234

234:                                              ; preds = %231
  br label %235

235:                                              ; preds = %234, %231
  %236 = phi i64 [ %83, %234 ], [ %232, %231 ]
  %237 = icmp slt i64 %196, 0
  %238 = select i1 %237, i64 %83, i64 0
  %239 = add i64 %196, %238
  %240 = icmp slt i64 %239, 0
  br i1 %240, label %241, label %242

241:                                              ; preds = %235
  br label %242

242:                                              ; preds = %241, %235
  %243 = phi i64 [ 0, %241 ], [ %239, %235 ]
  %244 = icmp slt i64 %239, %83
  br i1 %244, label %246, label %245

245:                                              ; preds = %242
  br label %246

246:                                              ; preds = %245, %242
  %247 = phi i64 [ %83, %245 ], [ %243, %242 ]
  %248 = sub i64 %247, %236
  %249 = call i64 @llvm.smax.i64(i64 %248, i64 0)
  %250 = getelementptr i64, ptr %79, i64 %236
  %251 = icmp slt i64 %136, 0
  %252 = select i1 %251, i64 %97, i64 0
  %253 = add i64 %136, %252
  %254 = icmp slt i64 %253, 0
  br i1 %254, label %255, label %256

255:                                              ; preds = %246
  br label %256

256:                                              ; preds = %255, %246
  %257 = phi i64 [ 0, %255 ], [ %253, %246 ]
  %258 = icmp slt i64 %253, %97
  br i1 %258, label %260, label %259

259:                                              ; preds = %256
  br label %260

260:                                              ; preds = %259, %256
  %261 = phi i64 [ %97, %259 ], [ %257, %256 ]
  %262 = icmp slt i64 %199, 0
  %263 = select i1 %262, i64 %97, i64 0
  %264 = add i64 %199, %263
  %265 = icmp slt i64 %264, 0
  br i1 %265, label %266, label %267

266:                                              ; preds = %260
  br label %267

267:                                              ; preds = %266, %260
  %268 = phi i64 [ 0, %266 ], [ %264, %260 ]
  %269 = icmp slt i64 %264, %97
  br i1 %269, label %271, label %270

270:                                              ; preds = %267
  br label %271

271:                                              ; preds = %270, %267
  %272 = phi i64 [ %97, %270 ], [ %268, %267 ]
  %273 = sub i64 %272, %261
  %274 = call i64 @llvm.smax.i64(i64 %273, i64 0)
  %275 = getelementptr i64, ptr %93, i64 %261
  %276 = icmp slt i64 %137, 0
  %277 = select i1 %276, i64 %103, i64 0
  %278 = add i64 %137, %277
  %279 = icmp slt i64 %278, 0
  br i1 %279, label %322, label %323

280:                                              ; preds = %338, %283
  %281 = load i64, ptr %51, align 8
  %282 = icmp sgt i64 %281, 0
  br i1 %282, label %283, label %345

283:                                              ; preds = %280
  %284 = load i64, ptr %50, align 8
  %285 = add nsw i64 %281, -1
  store i64 %285, ptr %51, align 8
  %286 = add i64 %284, 1
  store i64 %286, ptr %50, align 8
  %287 = icmp slt i64 %284, 0
  %288 = select i1 %287, i64 %223, i64 0
  %289 = add i64 %284, %288
  %290 = mul i64 %289, %91
  %291 = getelementptr double, ptr %225, i64 %290
  %292 = load double, ptr %291, align 8
  %293 = load double, ptr %193, align 8
  %294 = fmul double %292, %293
  %295 = getelementptr i8, ptr %193, i64 16
  %296 = load double, ptr %295, align 8
  %297 = fadd double %294, %296
  %298 = icmp slt i64 %284, 0
  %299 = select i1 %298, i64 %223, i64 0
  %300 = add i64 %284, %299
  %301 = mul i64 %300, %91
  %302 = getelementptr double, ptr %225, i64 %301
  store double %297, ptr %302, align 8
  %303 = icmp slt i64 %284, 0
  %304 = select i1 %303, i64 %223, i64 0
  %305 = add i64 %284, %304
  %306 = mul i64 %305, %91
  %307 = getelementptr double, ptr %225, i64 %306
  %308 = getelementptr i8, ptr %307, i64 8
  %309 = load double, ptr %308, align 8
  %310 = getelementptr i8, ptr %193, i64 8
  %311 = load double, ptr %310, align 8
  %312 = fmul double %309, %311
  %313 = getelementptr i8, ptr %193, i64 24
  %314 = load double, ptr %313, align 8
  %315 = fadd double %312, %314
  %316 = icmp slt i64 %284, 0
  %317 = select i1 %316, i64 %223, i64 0
  %318 = add i64 %284, %317
  %319 = mul i64 %318, %91
  %320 = getelementptr double, ptr %225, i64 %319
  %321 = getelementptr i8, ptr %320, i64 8
  store double %315, ptr %321, align 8
  br label %280

322:                                              ; preds = %271
  br label %323

323:                                              ; preds = %322, %271
  %324 = phi i64 [ 0, %322 ], [ %278, %271 ]
  %325 = icmp slt i64 %278, %103
  br i1 %325, label %327, label %326

326:                                              ; preds = %323
  br label %327

327:                                              ; preds = %326, %323
  %328 = phi i64 [ %103, %326 ], [ %324, %323 ]
  %329 = icmp slt i64 %196, 0
  %330 = select i1 %329, i64 %103, i64 0
  %331 = add i64 %196, %330
  %332 = icmp slt i64 %331, 0
  br i1 %332, label %333, label %334

333:                                              ; preds = %327
  br label %334

334:                                              ; preds = %333, %327
  %335 = phi i64 [ 0, %333 ], [ %331, %327 ]
  %336 = icmp slt i64 %331, %103
  br i1 %336, label %338, label %337

337:                                              ; preds = %334
  br label %338

338:                                              ; preds = %337, %334
  %339 = phi i64 [ %103, %337 ], [ %335, %334 ]
  %340 = sub i64 %339, %328
  %341 = call i64 @llvm.smax.i64(i64 %340, i64 0)
  %342 = getelementptr i64, ptr %99, i64 %328
  store i64 0, ptr %50, align 8
  store i64 0, ptr %51, align 8
  store i64 0, ptr %50, align 8
  %343 = icmp slt i64 %222, 1
  %344 = select i1 %343, i64 0, i64 %223
  store i64 %344, ptr %51, align 8
  br label %280

345:                                              ; preds = %280
  %346 = getelementptr i8, ptr %193, i64 40
  %347 = load double, ptr %346, align 8
  store i64 0, ptr %48, align 8
  store i64 0, ptr %49, align 8
  store i64 0, ptr %48, align 8
  %348 = icmp slt i64 %273, 1
  %349 = select i1 %348, i64 0, i64 %274
  store i64 %349, ptr %49, align 8
  br label %350

350:                                              ; preds = %345, %439
  %351 = load i64, ptr %49, align 8
  %352 = icmp sgt i64 %351, 0
  br i1 %352, label %440, label %529

353:                                              ; preds = %440
  %354 = icmp slt i64 %441, -1
  %355 = select i1 %354, i64 %274, i64 0
  %356 = getelementptr i64, ptr %275, i64 %441
  %357 = getelementptr i8, ptr %356, i64 8
  %358 = getelementptr i64, ptr %357, i64 %355
  %359 = load i64, ptr %358, align 8
  br label %360

360:                                              ; preds = %440, %353
  %361 = phi i64 [ %359, %353 ], [ %223, %440 ]
  %362 = add nsw i64 %361, -1
  %363 = icmp slt i64 %441, 0
  %364 = select i1 %363, i64 %274, i64 0
  %365 = getelementptr i64, ptr %275, i64 %441
  %366 = getelementptr i64, ptr %365, i64 %364
  %367 = load i64, ptr %366, align 8
  %368 = icmp slt i64 %367, %362
  br i1 %368, label %369, label %439

369:                                              ; preds = %517, %360
  %370 = phi i64 [ %367, %360 ], [ %527, %517 ]
  %371 = add nsw i64 %370, 1
  %372 = icmp slt i64 %370, -1
  %373 = select i1 %372, i64 %223, i64 0
  %374 = add i64 %371, %373
  %375 = mul i64 %374, %91
  %376 = getelementptr double, ptr %225, i64 %375
  %377 = load double, ptr %376, align 8
  %378 = icmp slt i64 %370, 0
  %379 = select i1 %378, i64 %223, i64 0
  %380 = add i64 %370, %379
  %381 = mul i64 %380, %91
  %382 = getelementptr double, ptr %225, i64 %381
  %383 = load double, ptr %382, align 8
  %384 = fsub double %377, %383
  %385 = call double @llvm.fabs.f64(double %384)
  %386 = add nsw i64 %370, 1
  %387 = icmp slt i64 %370, -1
  %388 = select i1 %387, i64 %223, i64 0
  %389 = add i64 %386, %388
  %390 = mul i64 %389, %91
  %391 = getelementptr double, ptr %225, i64 %390
  %392 = getelementptr i8, ptr %391, i64 8
  %393 = load double, ptr %392, align 8
  %394 = icmp slt i64 %370, 0
  %395 = select i1 %394, i64 %223, i64 0
  %396 = add i64 %370, %395
  %397 = mul i64 %396, %91
  %398 = getelementptr double, ptr %225, i64 %397
  %399 = getelementptr i8, ptr %398, i64 8
  %400 = load double, ptr %399, align 8
  %401 = fsub double %393, %400
  %402 = call double @llvm.fabs.f64(double %401)
  %403 = fcmp ogt double %402, %385
  store i64 0, ptr %46, align 8
  store i64 0, ptr %47, align 8
  %404 = zext i1 %403 to i64
  %405 = xor i1 %403, true
  %406 = zext i1 %405 to i64
  %407 = icmp slt i64 %370, 0
  %408 = select i1 %407, i64 %223, i64 0
  %409 = add i64 %370, %408
  %410 = mul i64 %409, %91
  %411 = getelementptr double, ptr %225, i64 %410
  %412 = getelementptr double, ptr %411, i64 %404
  %413 = load double, ptr %412, align 8
  %414 = icmp slt i64 %370, 0
  %415 = select i1 %414, i64 %223, i64 0
  %416 = add i64 %370, %415
  %417 = mul i64 %416, %91
  %418 = getelementptr double, ptr %225, i64 %417
  %419 = getelementptr double, ptr %418, i64 %406
  %420 = load double, ptr %419, align 8
  %421 = add nsw i64 %370, 1
  %422 = icmp slt i64 %370, -1
  %423 = select i1 %422, i64 %223, i64 0
  %424 = add i64 %421, %423
  %425 = mul i64 %424, %91
  %426 = getelementptr double, ptr %225, i64 %425
  %427 = getelementptr double, ptr %426, i64 %404
  %428 = load double, ptr %427, align 8
  %429 = fcmp ult double %428, %413
  %430 = icmp slt i64 %370, 0
  %431 = select i1 %430, i64 %341, i64 0
  %432 = getelementptr i64, ptr %342, i64 %370
  %433 = getelementptr i64, ptr %432, i64 %431
  %434 = load i64, ptr %433, align 8
  %435 = add nsw i64 %370, 1
  store i64 %435, ptr %46, align 8
  %436 = sub i64 %361, %435
  %437 = icmp slt i64 %436, 1
  %438 = select i1 %437, i64 0, i64 %436
  store i64 %438, ptr %47, align 8
  br label %446

439:                                              ; preds = %517, %360
  br label %350

440:                                              ; preds = %350
  %441 = load i64, ptr %48, align 8
  %442 = add nsw i64 %351, -1
  store i64 %442, ptr %49, align 8
  %443 = add i64 %441, 1
  store i64 %443, ptr %48, align 8
  %444 = add nsw i64 %441, 1
  %445 = icmp slt i64 %444, %274
  br i1 %445, label %353, label %360

446:                                              ; preds = %490, %369
  %447 = phi double [ %420, %369 ], [ %508, %490 ]
  %448 = phi double [ %413, %369 ], [ %504, %490 ]
  %449 = phi double [ 0x7FF0000000000000, %369 ], [ %496, %490 ]
  %450 = phi double [ 0xFFF0000000000000, %369 ], [ %493, %490 ]
  %451 = load i64, ptr %47, align 8
  %452 = icmp sgt i64 %451, 0
  br i1 %452, label %497, label %517

453:                                              ; preds = %497
  %454 = fcmp oeq double %513, %511
  br i1 %454, label %455, label %477

455:                                              ; preds = %453
  %456 = xor i1 %403, true
  br label %457

457:                                              ; preds = %455, %497
  %458 = phi i1 [ true, %497 ], [ %456, %455 ]
  %459 = fsub double %508, %420
  %460 = fsub double %504, %413
  %461 = fcmp oeq double %460, 0.000000e+00
  %462 = fdiv double %459, %460
  %463 = fsub double %504, %413
  %464 = call double @llvm.fabs.f64(double %463)
  %465 = fcmp oeq double %463, 0.000000e+00
  %466 = fdiv double %347, %464
  %467 = xor i1 %458, true
  %468 = fcmp ugt double %450, %462
  %469 = select i1 %467, i1 true, i1 %468
  %470 = fcmp ugt double %462, %449
  %471 = select i1 %469, i1 true, i1 %470
  br i1 %471, label %486, label %472

472:                                              ; preds = %457
  %473 = getelementptr i64, ptr %342, i64 %498
  %474 = getelementptr i8, ptr %473, i64 -8
  %475 = load i64, ptr %474, align 8
  %476 = icmp eq i64 %475, %434
  br i1 %476, label %490, label %486

477:                                              ; preds = %453
  %478 = fsub double %508, %420
  %479 = fsub double %504, %413
  %480 = fcmp oeq double %479, 0.000000e+00
  %481 = fdiv double %478, %479
  %482 = fsub double %504, %413
  %483 = call double @llvm.fabs.f64(double %482)
  %484 = fcmp oeq double %482, 0.000000e+00
  %485 = fdiv double %347, %483
  br label %486

486:                                              ; preds = %477, %457, %472
  %487 = add nsw i64 %370, 1
  %488 = add nsw i64 %498, -1
  %489 = call i64 @llvm.smax.i64(i64 %488, i64 %487)
  br label %517

490:                                              ; preds = %472
  %491 = fsub double %462, %466
  %492 = fcmp ogt double %491, %450
  %493 = select i1 %492, double %491, double %450
  %494 = fadd double %462, %466
  %495 = fcmp olt double %494, %449
  %496 = select i1 %495, double %494, double %449
  br label %446

497:                                              ; preds = %446
  %498 = load i64, ptr %46, align 8
  %499 = add nsw i64 %451, -1
  store i64 %499, ptr %47, align 8
  %500 = add i64 %498, 1
  store i64 %500, ptr %46, align 8
  %501 = mul i64 %498, %91
  %502 = getelementptr double, ptr %225, i64 %501
  %503 = getelementptr double, ptr %502, i64 %404
  %504 = load double, ptr %503, align 8
  %505 = mul i64 %498, %91
  %506 = getelementptr double, ptr %225, i64 %505
  %507 = getelementptr double, ptr %506, i64 %406
  %508 = load double, ptr %507, align 8
  %509 = fsub double %504, %448
  %510 = fsub double %448, %504
  %511 = select i1 %429, double %510, double %509
  %512 = fsub double %508, %447
  %513 = call double @llvm.fabs.f64(double %512)
  %514 = fcmp olt double %513, %511
  %515 = fcmp one double %511, 0x7FF0000000000000
  %516 = select i1 %514, i1 %515, i1 false
  br i1 %516, label %457, label %453

517:                                              ; preds = %486, %446
  %518 = phi i64 [ %489, %486 ], [ %362, %446 ]
  %519 = icmp slt i64 %370, 0
  %520 = select i1 %519, i64 %249, i64 0
  %521 = getelementptr i64, ptr %250, i64 %370
  %522 = getelementptr i64, ptr %521, i64 %520
  store i64 %518, ptr %522, align 8
  %523 = icmp slt i64 %370, 0
  %524 = select i1 %523, i64 %249, i64 0
  %525 = getelementptr i64, ptr %250, i64 %370
  %526 = getelementptr i64, ptr %525, i64 %524
  %527 = load i64, ptr %526, align 8
  %528 = icmp slt i64 %527, %362
  br i1 %528, label %369, label %439

529:                                              ; preds = %350
  %530 = load i64, ptr %188, align 8
  %531 = getelementptr i8, ptr %188, i64 8
  %532 = load i64, ptr %531, align 8
  %533 = getelementptr i8, ptr %188, i64 16
  %534 = load i64, ptr %533, align 8
  %535 = getelementptr i8, ptr %188, i64 24
  %536 = load i64, ptr %535, align 8
  %537 = add nsw i64 %89, %534
  %538 = icmp slt i64 %89, 0
  %539 = select i1 %538, i64 %83, i64 0
  %540 = add i64 %89, %539
  %541 = icmp slt i64 %540, 0
  br i1 %541, label %577, label %578

542:                                              ; preds = %571, %593
  %543 = phi double [ 0.000000e+00, %593 ], [ %567, %571 ]
  %544 = load i64, ptr %43, align 8
  %545 = icmp sgt i64 %544, 0
  br i1 %545, label %546, label %602

546:                                              ; preds = %542
  %547 = load i64, ptr %42, align 8
  %548 = add nsw i64 %544, -1
  store i64 %548, ptr %43, align 8
  %549 = add i64 %547, 1
  store i64 %549, ptr %42, align 8
  %550 = sitofp i64 %547 to double
  %551 = fadd double %550, 5.000000e-01
  %552 = sub nsw i64 %596, %547
  %553 = sitofp i64 %552 to double
  %554 = fadd double %553, -5.000000e-01
  %555 = fcmp olt double %554, %551
  %556 = select i1 %555, double %554, double %551
  %557 = fcmp olt double %12, 5.000000e-01
  %558 = select i1 %557, double 5.000000e-01, double %12
  %559 = fdiv double %556, %558
  %560 = fcmp olt double %559, 0.000000e+00
  %561 = select i1 %560, double 0.000000e+00, double %559
  %562 = fcmp ogt double %561, 1.000000e+00
  %563 = select i1 %562, double 1.000000e+00, double %561
  %564 = fmul double %599, 0x4130000000000000
  %565 = fmul double %564, %563
  br label %566

566:                                              ; preds = %569, %546
  %567 = phi double [ %543, %546 ], [ %570, %569 ]
  %568 = phi i1 [ true, %546 ], [ false, %569 ]
  br i1 %568, label %569, label %571

569:                                              ; preds = %566
  %570 = call double @llvm.rint.f64(double %565)
  br label %566

571:                                              ; preds = %566
  %572 = fptosi double %567 to i64
  %573 = icmp slt i64 %547, 0
  %574 = select i1 %573, i64 %596, i64 0
  %575 = getelementptr i64, ptr %597, i64 %547
  %576 = getelementptr i64, ptr %575, i64 %574
  store i64 %572, ptr %576, align 8
  br label %542

577:                                              ; preds = %529
  br label %578

578:                                              ; preds = %577, %529
  %579 = phi i64 [ 0, %577 ], [ %540, %529 ]
  %580 = icmp slt i64 %540, %83
  br i1 %580, label %582, label %581

581:                                              ; preds = %578
  br label %582

582:                                              ; preds = %581, %578
  %583 = phi i64 [ %83, %581 ], [ %579, %578 ]
  %584 = icmp slt i64 %537, 0
  %585 = select i1 %584, i64 %83, i64 0
  %586 = add i64 %537, %585
  %587 = icmp slt i64 %586, 0
  br i1 %587, label %588, label %589

588:                                              ; preds = %582
  br label %589

589:                                              ; preds = %588, %582
  %590 = phi i64 [ 0, %588 ], [ %586, %582 ]
  %591 = icmp slt i64 %586, %83
  br i1 %591, label %593, label %592

592:                                              ; preds = %589
  br label %593

593:                                              ; preds = %592, %589
  %594 = phi i64 [ %83, %592 ], [ %590, %589 ]
  %595 = sub i64 %594, %583
  %596 = call i64 @llvm.smax.i64(i64 %595, i64 0)
  %597 = getelementptr i64, ptr %79, i64 %583
  %598 = getelementptr i8, ptr %193, i64 32
  %599 = load double, ptr %598, align 8
  store i64 0, ptr %42, align 8
  store i64 0, ptr %43, align 8
  store i64 0, ptr %42, align 8
  %600 = icmp slt i64 %595, 1
  %601 = select i1 %600, i64 0, i64 %596
  store i64 %601, ptr %43, align 8
  br label %542

602:                                              ; preds = %542
  store i64 0, ptr %40, align 8
  store i64 0, ptr %41, align 8
  store i64 0, ptr %40, align 8
  %603 = icmp slt i64 %273, 1
  %604 = select i1 %603, i64 0, i64 %274
  store i64 %604, ptr %41, align 8
  br label %605

605:                                              ; preds = %602, %920
  %606 = load i64, ptr %41, align 8
  %607 = icmp sgt i64 %606, 0
  br i1 %607, label %921, label %975

608:                                              ; preds = %921
  %609 = icmp slt i64 %922, -1
  %610 = select i1 %609, i64 %274, i64 0
  %611 = getelementptr i64, ptr %275, i64 %922
  %612 = getelementptr i8, ptr %611, i64 8
  %613 = getelementptr i64, ptr %612, i64 %610
  %614 = load i64, ptr %613, align 8
  br label %615

615:                                              ; preds = %921, %608
  %616 = phi i64 [ %614, %608 ], [ %223, %921 ]
  %617 = add nsw i64 %616, -1
  %618 = icmp slt i64 %922, 0
  %619 = select i1 %618, i64 %274, i64 0
  %620 = getelementptr i64, ptr %275, i64 %922
  %621 = getelementptr i64, ptr %620, i64 %619
  %622 = load i64, ptr %621, align 8
  %623 = icmp slt i64 %622, %617
  br i1 %623, label %624, label %920

624:                                              ; preds = %918, %615
  %625 = phi i64 [ %622, %615 ], [ %630, %918 ]
  %626 = icmp slt i64 %625, 0
  %627 = select i1 %626, i64 %249, i64 0
  %628 = getelementptr i64, ptr %250, i64 %625
  %629 = getelementptr i64, ptr %628, i64 %627
  %630 = load i64, ptr %629, align 8
  %631 = icmp slt i64 %143, 1
  br i1 %631, label %975, label %927

632:                                              ; preds = %927
  %633 = add nsw i64 %625, 1
  %634 = icmp slt i64 %625, -1
  %635 = select i1 %634, i64 %223, i64 0
  %636 = add i64 %633, %635
  %637 = mul i64 %636, %91
  %638 = getelementptr double, ptr %225, i64 %637
  %639 = load double, ptr %638, align 8
  %640 = icmp slt i64 %625, 0
  %641 = select i1 %640, i64 %223, i64 0
  %642 = add i64 %625, %641
  %643 = mul i64 %642, %91
  %644 = getelementptr double, ptr %225, i64 %643
  %645 = load double, ptr %644, align 8
  %646 = fsub double %639, %645
  %647 = call double @llvm.fabs.f64(double %646)
  %648 = add nsw i64 %625, 1
  %649 = icmp slt i64 %625, -1
  %650 = select i1 %649, i64 %223, i64 0
  %651 = add i64 %648, %650
  %652 = mul i64 %651, %91
  %653 = getelementptr double, ptr %225, i64 %652
  %654 = getelementptr i8, ptr %653, i64 8
  %655 = load double, ptr %654, align 8
  %656 = icmp slt i64 %625, 0
  %657 = select i1 %656, i64 %223, i64 0
  %658 = add i64 %625, %657
  %659 = mul i64 %658, %91
  %660 = getelementptr double, ptr %225, i64 %659
  %661 = getelementptr i8, ptr %660, i64 8
  %662 = load double, ptr %661, align 8
  %663 = fsub double %655, %662
  %664 = call double @llvm.fabs.f64(double %663)
  %665 = fcmp ogt double %664, %647
  br i1 %665, label %666, label %792

666:                                              ; preds = %632
  store i64 0, ptr %34, align 8
  store i64 0, ptr %35, align 8
  store i64 0, ptr %36, align 8
  store i64 0, ptr %37, align 8
  store i64 0, ptr %38, align 8
  store i64 0, ptr %39, align 8
  %667 = fcmp olt double %969, %955
  br i1 %667, label %668, label %669

668:                                              ; preds = %666
  br label %669

669:                                              ; preds = %668, %666
  %670 = phi double [ %969, %668 ], [ %955, %666 ]
  %671 = phi double [ %962, %668 ], [ %948, %666 ]
  %672 = phi double [ %955, %668 ], [ %969, %666 ]
  %673 = phi double [ %948, %668 ], [ %962, %666 ]
  %674 = fadd double %670, -5.000000e-01
  %675 = fcmp olt double %674, 0.000000e+00
  %676 = select i1 %675, double 0.000000e+00, double %674
  %677 = sitofp i64 %534 to double
  %678 = fcmp ogt double %676, %677
  %679 = select i1 %678, double %677, double %676
  %680 = call double @llvm.ceil.f64(double %679)
  %681 = fptosi double %680 to i64
  %682 = fadd double %672, -5.000000e-01
  %683 = fcmp olt double %682, 0.000000e+00
  %684 = select i1 %683, double 0.000000e+00, double %682
  %685 = sitofp i64 %534 to double
  %686 = fcmp ogt double %684, %685
  %687 = select i1 %686, double %685, double %684
  %688 = call double @llvm.ceil.f64(double %687)
  %689 = fptosi double %688 to i64
  %690 = icmp slt i64 %681, %689
  br i1 %690, label %691, label %789

691:                                              ; preds = %669
  %692 = fsub double %673, %671
  %693 = fsub double %672, %670
  %694 = fcmp oeq double %693, 0.000000e+00
  %695 = fdiv double %692, %693
  %696 = fmul double %695, %695
  %697 = fadd double %696, 1.000000e+00
  %698 = call double @sqrt(double %697)
  %699 = fmul double %11, %698
  %700 = sitofp i64 %681 to double
  %701 = fadd double %700, 5.000000e-01
  %702 = fsub double %701, %670
  %703 = fmul double %695, %702
  %704 = fadd double %671, %703
  %705 = fmul double %699, 5.000000e-01
  %706 = fsub double %704, %705
  %707 = fmul double %706, 0x4130000000000000
  %708 = fptosi double %707 to i64
  %709 = fmul double %699, 0x4130000000000000
  %710 = fptosi double %709 to i64
  %711 = fmul double %695, 0x4130000000000000
  %712 = fptosi double %711 to i64
  %713 = add nsw i64 %710, 2097151
  %714 = ashr i64 %713, 20
  store i64 %681, ptr %34, align 8
  %715 = sub i64 %689, %681
  %716 = icmp slt i64 %715, 1
  %717 = select i1 %716, i64 0, i64 %715
  store i64 %717, ptr %35, align 8
  br label %718

718:                                              ; preds = %691, %742
  %719 = phi i64 [ %708, %691 ], [ %743, %742 ]
  %720 = load i64, ptr %35, align 8
  %721 = icmp sgt i64 %720, 0
  br i1 %721, label %744, label %789

722:                                              ; preds = %738, %744
  %723 = phi i64 [ %710, %744 ], [ %739, %738 ]
  %724 = phi i64 [ %748, %744 ], [ %741, %738 ]
  %725 = phi i64 [ %751, %744 ], [ %740, %738 ]
  %726 = load i64, ptr %37, align 8
  %727 = icmp sgt i64 %726, 0
  br i1 %727, label %754, label %742

728:                                              ; preds = %754
  %729 = add nsw i64 %530, %745
  %730 = add nsw i64 %532, %724
  %731 = getelementptr i64, ptr %597, i64 %745
  %732 = load i64, ptr %731, align 8
  %733 = mul nsw i64 %725, %732
  %734 = lshr i64 %733, 20
  store i64 0, ptr %38, align 8
  store i64 1, ptr %39, align 8
  br label %735

735:                                              ; preds = %771, %728
  %736 = load i64, ptr %39, align 8
  %737 = icmp sgt i64 %736, 0
  br i1 %737, label %761, label %738

738:                                              ; preds = %735, %754
  %739 = sub nsw i64 %723, %725
  %740 = call i64 @llvm.smin.i64(i64 %739, i64 1048576)
  %741 = add nsw i64 %724, 1
  br label %722

742:                                              ; preds = %722
  %743 = add nsw i64 %719, %712
  br label %718

744:                                              ; preds = %718
  %745 = load i64, ptr %34, align 8
  %746 = add nsw i64 %720, -1
  store i64 %746, ptr %35, align 8
  %747 = add i64 %745, 1
  store i64 %747, ptr %34, align 8
  %748 = ashr i64 %719, 20
  %749 = and i64 %719, 1048575
  %750 = sub nuw nsw i64 1048576, %749
  %751 = call i64 @llvm.smin.i64(i64 %750, i64 %710)
  store i64 0, ptr %36, align 8
  %752 = icmp slt i64 %714, 1
  %753 = select i1 %752, i64 0, i64 %714
  store i64 %753, ptr %37, align 8
  br label %722

754:                                              ; preds = %722
  %755 = load i64, ptr %36, align 8
  %756 = add nsw i64 %726, -1
  store i64 %756, ptr %37, align 8
  %757 = add i64 %755, 1
  store i64 %757, ptr %36, align 8
  %758 = icmp sgt i64 %724, -1
  %759 = icmp slt i64 %724, %536
  %760 = select i1 %758, i1 %759, i1 false
  br i1 %760, label %728, label %738

761:                                              ; preds = %735
  %762 = load i64, ptr %38, align 8
  %763 = add nsw i64 %736, -1
  store i64 %763, ptr %39, align 8
  %764 = add i64 %762, 1
  store i64 %764, ptr %38, align 8
  switch i64 %762, label %789 [
    i64 0, label %765
    i64 -1, label %765
  ]

765:                                              ; preds = %761, %761
  %766 = mul i64 %59, %729
  %767 = mul i64 %61, %730
  %768 = getelementptr i8, ptr %55, i64 %766
  %769 = getelementptr i8, ptr %768, i64 %767
  %770 = load i8, ptr %769, align 1
  switch i64 %762, label %789 [
    i64 0, label %771
    i64 -1, label %771
  ]

771:                                              ; preds = %765, %765
  %772 = icmp slt i64 %762, 0
  %773 = select i1 %772, i64 %154, i64 0
  %774 = add i64 %762, %773
  %775 = mul i64 %133, %774
  %776 = getelementptr i8, ptr %941, i64 %775
  %777 = load i64, ptr %776, align 8
  %778 = zext i8 %770 to i64
  %779 = sub nsw i64 %777, %778
  %780 = mul i64 %734, %779
  %781 = add i64 %780, 524288
  %782 = lshr i64 %781, 20
  %783 = trunc i64 %782 to i8
  %784 = add i8 %770, %783
  %785 = mul i64 %59, %729
  %786 = mul i64 %61, %730
  %787 = getelementptr i8, ptr %55, i64 %785
  %788 = getelementptr i8, ptr %787, i64 %786
  store i8 %784, ptr %788, align 1
  br label %735

789:                                              ; preds = %718, %765, %761, %669
  %790 = phi i1 [ true, %761 ], [ false, %669 ], [ true, %765 ], [ false, %718 ]
  %791 = phi i32 [ 1, %761 ], [ 0, %669 ], [ 1, %765 ], [ 0, %718 ]
  br i1 %790, label %975, label %918

792:                                              ; preds = %632
  store i64 0, ptr %28, align 8
  store i64 0, ptr %29, align 8
  store i64 0, ptr %30, align 8
  store i64 0, ptr %31, align 8
  store i64 0, ptr %32, align 8
  store i64 0, ptr %33, align 8
  %793 = fcmp olt double %961, %947
  br i1 %793, label %794, label %795

794:                                              ; preds = %792
  br label %795

795:                                              ; preds = %794, %792
  %796 = phi double [ %962, %794 ], [ %948, %792 ]
  %797 = phi double [ %969, %794 ], [ %955, %792 ]
  %798 = phi double [ %948, %794 ], [ %962, %792 ]
  %799 = phi double [ %955, %794 ], [ %969, %792 ]
  %800 = fadd double %796, -5.000000e-01
  %801 = fcmp olt double %800, 0.000000e+00
  %802 = select i1 %801, double 0.000000e+00, double %800
  %803 = sitofp i64 %536 to double
  %804 = fcmp ogt double %802, %803
  %805 = select i1 %804, double %803, double %802
  %806 = call double @llvm.ceil.f64(double %805)
  %807 = fptosi double %806 to i64
  %808 = fadd double %798, -5.000000e-01
  %809 = fcmp olt double %808, 0.000000e+00
  %810 = select i1 %809, double 0.000000e+00, double %808
  %811 = sitofp i64 %536 to double
  %812 = fcmp ogt double %810, %811
  %813 = select i1 %812, double %811, double %810
  %814 = call double @llvm.ceil.f64(double %813)
  %815 = fptosi double %814 to i64
  %816 = icmp slt i64 %807, %815
  br i1 %816, label %817, label %915

817:                                              ; preds = %795
  %818 = fsub double %799, %797
  %819 = fsub double %798, %796
  %820 = fcmp oeq double %819, 0.000000e+00
  %821 = fdiv double %818, %819
  %822 = fmul double %821, %821
  %823 = fadd double %822, 1.000000e+00
  %824 = call double @sqrt(double %823)
  %825 = fmul double %11, %824
  %826 = sitofp i64 %807 to double
  %827 = fadd double %826, 5.000000e-01
  %828 = fsub double %827, %796
  %829 = fmul double %821, %828
  %830 = fadd double %797, %829
  %831 = fmul double %825, 5.000000e-01
  %832 = fsub double %830, %831
  %833 = fmul double %832, 0x4130000000000000
  %834 = fptosi double %833 to i64
  %835 = fmul double %825, 0x4130000000000000
  %836 = fptosi double %835 to i64
  %837 = fmul double %821, 0x4130000000000000
  %838 = fptosi double %837 to i64
  %839 = add nsw i64 %836, 2097151
  %840 = ashr i64 %839, 20
  store i64 %807, ptr %28, align 8
  %841 = sub i64 %815, %807
  %842 = icmp slt i64 %841, 1
  %843 = select i1 %842, i64 0, i64 %841
  store i64 %843, ptr %29, align 8
  br label %844

844:                                              ; preds = %817, %868
  %845 = phi i64 [ %834, %817 ], [ %869, %868 ]
  %846 = load i64, ptr %29, align 8
  %847 = icmp sgt i64 %846, 0
  br i1 %847, label %870, label %915

848:                                              ; preds = %864, %870
  %849 = phi i64 [ %836, %870 ], [ %865, %864 ]
  %850 = phi i64 [ %874, %870 ], [ %867, %864 ]
  %851 = phi i64 [ %877, %870 ], [ %866, %864 ]
  %852 = load i64, ptr %31, align 8
  %853 = icmp sgt i64 %852, 0
  br i1 %853, label %880, label %868

854:                                              ; preds = %880
  %855 = add nsw i64 %530, %850
  %856 = add nsw i64 %532, %871
  %857 = getelementptr i64, ptr %597, i64 %850
  %858 = load i64, ptr %857, align 8
  %859 = mul nsw i64 %851, %858
  %860 = lshr i64 %859, 20
  store i64 0, ptr %32, align 8
  store i64 1, ptr %33, align 8
  br label %861

861:                                              ; preds = %897, %854
  %862 = load i64, ptr %33, align 8
  %863 = icmp sgt i64 %862, 0
  br i1 %863, label %887, label %864

864:                                              ; preds = %861, %880
  %865 = sub nsw i64 %849, %851
  %866 = call i64 @llvm.smin.i64(i64 %865, i64 1048576)
  %867 = add nsw i64 %850, 1
  br label %848

868:                                              ; preds = %848
  %869 = add nsw i64 %845, %838
  br label %844

870:                                              ; preds = %844
  %871 = load i64, ptr %28, align 8
  %872 = add nsw i64 %846, -1
  store i64 %872, ptr %29, align 8
  %873 = add i64 %871, 1
  store i64 %873, ptr %28, align 8
  %874 = ashr i64 %845, 20
  %875 = and i64 %845, 1048575
  %876 = sub nuw nsw i64 1048576, %875
  %877 = call i64 @llvm.smin.i64(i64 %876, i64 %836)
  store i64 0, ptr %30, align 8
  %878 = icmp slt i64 %840, 1
  %879 = select i1 %878, i64 0, i64 %840
  store i64 %879, ptr %31, align 8
  br label %848

880:                                              ; preds = %848
  %881 = load i64, ptr %30, align 8
  %882 = add nsw i64 %852, -1
  store i64 %882, ptr %31, align 8
  %883 = add i64 %881, 1
  store i64 %883, ptr %30, align 8
  %884 = icmp sgt i64 %850, -1
  %885 = icmp slt i64 %850, %534
  %886 = select i1 %884, i1 %885, i1 false
  br i1 %886, label %854, label %864

887:                                              ; preds = %861
  %888 = load i64, ptr %32, align 8
  %889 = add nsw i64 %862, -1
  store i64 %889, ptr %33, align 8
  %890 = add i64 %888, 1
  store i64 %890, ptr %32, align 8
  switch i64 %888, label %915 [
    i64 0, label %891
    i64 -1, label %891
  ]

891:                                              ; preds = %887, %887
  %892 = mul i64 %59, %855
  %893 = mul i64 %61, %856
  %894 = getelementptr i8, ptr %55, i64 %892
  %895 = getelementptr i8, ptr %894, i64 %893
  %896 = load i8, ptr %895, align 1
  switch i64 %888, label %915 [
    i64 0, label %897
    i64 -1, label %897
  ]

897:                                              ; preds = %891, %891
  %898 = icmp slt i64 %888, 0
  %899 = select i1 %898, i64 %154, i64 0
  %900 = add i64 %888, %899
  %901 = mul i64 %133, %900
  %902 = getelementptr i8, ptr %941, i64 %901
  %903 = load i64, ptr %902, align 8
  %904 = zext i8 %896 to i64
  %905 = sub nsw i64 %903, %904
  %906 = mul i64 %860, %905
  %907 = add i64 %906, 524288
  %908 = lshr i64 %907, 20
  %909 = trunc i64 %908 to i8
  %910 = add i8 %896, %909
  %911 = mul i64 %59, %855
  %912 = mul i64 %61, %856
  %913 = getelementptr i8, ptr %55, i64 %911
  %914 = getelementptr i8, ptr %913, i64 %912
  store i8 %910, ptr %914, align 1
  br label %861

915:                                              ; preds = %844, %891, %887, %795
  %916 = phi i1 [ true, %887 ], [ false, %795 ], [ true, %891 ], [ false, %844 ]
  %917 = phi i32 [ 1, %887 ], [ 0, %795 ], [ 1, %891 ], [ 0, %844 ]
  br i1 %916, label %975, label %918

918:                                              ; preds = %915, %789, %927
  %919 = icmp slt i64 %630, %617
  br i1 %919, label %624, label %920

920:                                              ; preds = %918, %615
  br label %605

921:                                              ; preds = %605
  %922 = load i64, ptr %40, align 8
  %923 = add nsw i64 %606, -1
  store i64 %923, ptr %41, align 8
  %924 = add i64 %922, 1
  store i64 %924, ptr %40, align 8
  %925 = add nsw i64 %922, 1
  %926 = icmp slt i64 %925, %274
  br i1 %926, label %608, label %615

927:                                              ; preds = %624
  %928 = getelementptr i64, ptr %342, i64 %625
  %929 = icmp slt i64 %625, 0
  %930 = select i1 %929, i64 %341, i64 0
  %931 = getelementptr i64, ptr %928, i64 %930
  %932 = load i64, ptr %931, align 8
  %933 = srem i64 %932, %144
  %934 = icmp slt i64 %933, 0
  %935 = add nsw i64 %933, %144
  %936 = select i1 %934, i64 %935, i64 %933
  %937 = icmp slt i64 %936, 0
  %938 = select i1 %937, i64 %144, i64 0
  %939 = add i64 %936, %938
  %940 = mul i64 %131, %939
  %941 = getelementptr i8, ptr %157, i64 %940
  %942 = icmp slt i64 %625, 0
  %943 = select i1 %942, i64 %223, i64 0
  %944 = add i64 %625, %943
  %945 = mul i64 %944, %91
  %946 = getelementptr double, ptr %225, i64 %945
  %947 = load double, ptr %946, align 8
  %948 = fadd double %947, 0.000000e+00
  %949 = icmp slt i64 %625, 0
  %950 = select i1 %949, i64 %223, i64 0
  %951 = add i64 %625, %950
  %952 = mul i64 %951, %91
  %953 = getelementptr double, ptr %225, i64 %952
  %954 = getelementptr i8, ptr %953, i64 8
  %955 = load double, ptr %954, align 8
  %956 = icmp slt i64 %630, 0
  %957 = select i1 %956, i64 %223, i64 0
  %958 = add i64 %630, %957
  %959 = mul i64 %958, %91
  %960 = getelementptr double, ptr %225, i64 %959
  %961 = load double, ptr %960, align 8
  %962 = fadd double %961, 0.000000e+00
  %963 = icmp slt i64 %630, 0
  %964 = select i1 %963, i64 %223, i64 0
  %965 = add i64 %630, %964
  %966 = mul i64 %965, %91
  %967 = getelementptr double, ptr %225, i64 %966
  %968 = getelementptr i8, ptr %967, i64 8
  %969 = load double, ptr %968, align 8
  %970 = fadd double %948, %955
  %971 = fadd double %970, %962
  %972 = fadd double %971, %969
  %973 = fsub double %972, %972
  %974 = fcmp ord double %973, 0.000000e+00
  br i1 %974, label %632, label %918

975:                                              ; preds = %605, %915, %789, %624
  %976 = phi i32 [ 1, %624 ], [ %791, %789 ], [ %917, %915 ], [ 0, %605 ]
  %977 = icmp eq i32 %976, 0
  br i1 %977, label %978, label %1450

978:                                              ; preds = %975
  %979 = getelementptr i8, ptr %188, i64 32
  %980 = load i64, ptr %979, align 8
  %981 = getelementptr i8, ptr %188, i64 40
  %982 = load i64, ptr %981, align 8
  %983 = getelementptr i8, ptr %188, i64 48
  %984 = load i64, ptr %983, align 8
  %985 = getelementptr i8, ptr %188, i64 56
  %986 = load i64, ptr %985, align 8
  %987 = fmul double %11, 5.000000e-01
  %988 = add nsw i64 %89, %984
  %989 = icmp slt i64 %89, 0
  %990 = select i1 %989, i64 %83, i64 0
  %991 = add i64 %89, %990
  %992 = icmp slt i64 %991, 0
  br i1 %992, label %1028, label %1029

993:                                              ; preds = %1022, %1044
  %994 = phi double [ 0.000000e+00, %1044 ], [ %1018, %1022 ]
  %995 = load i64, ptr %45, align 8
  %996 = icmp sgt i64 %995, 0
  br i1 %996, label %997, label %1054

997:                                              ; preds = %993
  %998 = load i64, ptr %44, align 8
  %999 = add nsw i64 %995, -1
  store i64 %999, ptr %45, align 8
  %1000 = add i64 %998, 1
  store i64 %1000, ptr %44, align 8
  %1001 = sitofp i64 %998 to double
  %1002 = fadd double %1001, 5.000000e-01
  %1003 = sub nsw i64 %1047, %998
  %1004 = sitofp i64 %1003 to double
  %1005 = fadd double %1004, -5.000000e-01
  %1006 = fcmp olt double %1005, %1002
  %1007 = select i1 %1006, double %1005, double %1002
  %1008 = fcmp olt double %1051, 5.000000e-01
  %1009 = select i1 %1008, double 5.000000e-01, double %1051
  %1010 = fdiv double %1007, %1009
  %1011 = fcmp olt double %1010, 0.000000e+00
  %1012 = select i1 %1011, double 0.000000e+00, double %1010
  %1013 = fcmp ogt double %1012, 1.000000e+00
  %1014 = select i1 %1013, double 1.000000e+00, double %1012
  %1015 = fmul double %1050, 0x4130000000000000
  %1016 = fmul double %1015, %1014
  br label %1017

1017:                                             ; preds = %1020, %997
  %1018 = phi double [ %994, %997 ], [ %1021, %1020 ]
  %1019 = phi i1 [ true, %997 ], [ false, %1020 ]
  br i1 %1019, label %1020, label %1022

1020:                                             ; preds = %1017
  %1021 = call double @llvm.rint.f64(double %1016)
  br label %1017

1022:                                             ; preds = %1017
  %1023 = fptosi double %1018 to i64
  %1024 = icmp slt i64 %998, 0
  %1025 = select i1 %1024, i64 %1047, i64 0
  %1026 = getelementptr i64, ptr %1048, i64 %998
  %1027 = getelementptr i64, ptr %1026, i64 %1025
  store i64 %1023, ptr %1027, align 8
  br label %993

1028:                                             ; preds = %978
  br label %1029

1029:                                             ; preds = %1028, %978
  %1030 = phi i64 [ 0, %1028 ], [ %991, %978 ]
  %1031 = icmp slt i64 %991, %83
  br i1 %1031, label %1033, label %1032

1032:                                             ; preds = %1029
  br label %1033

1033:                                             ; preds = %1032, %1029
  %1034 = phi i64 [ %83, %1032 ], [ %1030, %1029 ]
  %1035 = icmp slt i64 %988, 0
  %1036 = select i1 %1035, i64 %83, i64 0
  %1037 = add i64 %988, %1036
  %1038 = icmp slt i64 %1037, 0
  br i1 %1038, label %1039, label %1040

1039:                                             ; preds = %1033
  br label %1040

1040:                                             ; preds = %1039, %1033
  %1041 = phi i64 [ 0, %1039 ], [ %1037, %1033 ]
  %1042 = icmp slt i64 %1037, %83
  br i1 %1042, label %1044, label %1043

1043:                                             ; preds = %1040
  br label %1044

1044:                                             ; preds = %1043, %1040
  %1045 = phi i64 [ %83, %1043 ], [ %1041, %1040 ]
  %1046 = sub i64 %1045, %1034
  %1047 = call i64 @llvm.smax.i64(i64 %1046, i64 0)
  %1048 = getelementptr i64, ptr %79, i64 %1034
  %1049 = getelementptr i8, ptr %193, i64 32
  %1050 = load double, ptr %1049, align 8
  %1051 = fmul double %12, 5.000000e-01
  store i64 0, ptr %44, align 8
  store i64 0, ptr %45, align 8
  store i64 0, ptr %44, align 8
  %1052 = icmp slt i64 %1046, 1
  %1053 = select i1 %1052, i64 0, i64 %1047
  store i64 %1053, ptr %45, align 8
  br label %993

1054:                                             ; preds = %993
  store i64 0, ptr %26, align 8
  store i64 0, ptr %27, align 8
  store i64 0, ptr %26, align 8
  %1055 = icmp slt i64 %273, 1
  %1056 = select i1 %1055, i64 0, i64 %274
  store i64 %1056, ptr %27, align 8
  br label %1057

1057:                                             ; preds = %1054, %1388
  %1058 = load i64, ptr %27, align 8
  %1059 = icmp sgt i64 %1058, 0
  br i1 %1059, label %1389, label %1447

1060:                                             ; preds = %1389
  %1061 = icmp slt i64 %1390, -1
  %1062 = select i1 %1061, i64 %274, i64 0
  %1063 = getelementptr i64, ptr %275, i64 %1390
  %1064 = getelementptr i8, ptr %1063, i64 8
  %1065 = getelementptr i64, ptr %1064, i64 %1062
  %1066 = load i64, ptr %1065, align 8
  br label %1067

1067:                                             ; preds = %1389, %1060
  %1068 = phi i64 [ %1066, %1060 ], [ %223, %1389 ]
  %1069 = add nsw i64 %1068, -1
  %1070 = icmp slt i64 %1390, 0
  %1071 = select i1 %1070, i64 %274, i64 0
  %1072 = getelementptr i64, ptr %275, i64 %1390
  %1073 = getelementptr i64, ptr %1072, i64 %1071
  %1074 = load i64, ptr %1073, align 8
  %1075 = icmp slt i64 %1074, %1069
  br i1 %1075, label %1076, label %1388

1076:                                             ; preds = %1386, %1067
  %1077 = phi i64 [ %1074, %1067 ], [ %1082, %1386 ]
  %1078 = icmp slt i64 %1077, 0
  %1079 = select i1 %1078, i64 %249, i64 0
  %1080 = getelementptr i64, ptr %250, i64 %1077
  %1081 = getelementptr i64, ptr %1080, i64 %1079
  %1082 = load i64, ptr %1081, align 8
  %1083 = icmp slt i64 %162, 1
  br i1 %1083, label %1447, label %1395

1084:                                             ; preds = %1395
  %1085 = add nsw i64 %1077, 1
  %1086 = icmp slt i64 %1077, -1
  %1087 = select i1 %1086, i64 %223, i64 0
  %1088 = add i64 %1085, %1087
  %1089 = mul i64 %1088, %91
  %1090 = getelementptr double, ptr %225, i64 %1089
  %1091 = load double, ptr %1090, align 8
  %1092 = icmp slt i64 %1077, 0
  %1093 = select i1 %1092, i64 %223, i64 0
  %1094 = add i64 %1077, %1093
  %1095 = mul i64 %1094, %91
  %1096 = getelementptr double, ptr %225, i64 %1095
  %1097 = load double, ptr %1096, align 8
  %1098 = fsub double %1091, %1097
  %1099 = call double @llvm.fabs.f64(double %1098)
  %1100 = add nsw i64 %1077, 1
  %1101 = icmp slt i64 %1077, -1
  %1102 = select i1 %1101, i64 %223, i64 0
  %1103 = add i64 %1100, %1102
  %1104 = mul i64 %1103, %91
  %1105 = getelementptr double, ptr %225, i64 %1104
  %1106 = getelementptr i8, ptr %1105, i64 8
  %1107 = load double, ptr %1106, align 8
  %1108 = icmp slt i64 %1077, 0
  %1109 = select i1 %1108, i64 %223, i64 0
  %1110 = add i64 %1077, %1109
  %1111 = mul i64 %1110, %91
  %1112 = getelementptr double, ptr %225, i64 %1111
  %1113 = getelementptr i8, ptr %1112, i64 8
  %1114 = load double, ptr %1113, align 8
  %1115 = fsub double %1107, %1114
  %1116 = call double @llvm.fabs.f64(double %1115)
  %1117 = fcmp ogt double %1116, %1099
  br i1 %1117, label %1118, label %1252

1118:                                             ; preds = %1084
  store i64 0, ptr %20, align 8
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %25, align 8
  %1119 = fcmp olt double %1441, %1425
  br i1 %1119, label %1120, label %1121

1120:                                             ; preds = %1118
  br label %1121

1121:                                             ; preds = %1120, %1118
  %1122 = phi double [ %1417, %1120 ], [ %1433, %1118 ]
  %1123 = phi double [ %1425, %1120 ], [ %1441, %1118 ]
  %1124 = phi double [ %1433, %1120 ], [ %1417, %1118 ]
  %1125 = phi double [ %1441, %1120 ], [ %1425, %1118 ]
  %1126 = fadd double %1125, -5.000000e-01
  %1127 = fcmp olt double %1126, 0.000000e+00
  %1128 = select i1 %1127, double 0.000000e+00, double %1126
  %1129 = sitofp i64 %984 to double
  %1130 = fcmp ogt double %1128, %1129
  %1131 = select i1 %1130, double %1129, double %1128
  %1132 = call double @llvm.ceil.f64(double %1131)
  %1133 = fptosi double %1132 to i64
  %1134 = fadd double %1123, -5.000000e-01
  %1135 = fcmp olt double %1134, 0.000000e+00
  %1136 = select i1 %1135, double 0.000000e+00, double %1134
  %1137 = sitofp i64 %984 to double
  %1138 = fcmp ogt double %1136, %1137
  %1139 = select i1 %1138, double %1137, double %1136
  %1140 = call double @llvm.ceil.f64(double %1139)
  %1141 = fptosi double %1140 to i64
  %1142 = icmp slt i64 %1133, %1141
  br i1 %1142, label %1143, label %1249

1143:                                             ; preds = %1121
  %1144 = fsub double %1122, %1124
  %1145 = fsub double %1123, %1125
  %1146 = fcmp oeq double %1145, 0.000000e+00
  %1147 = fdiv double %1144, %1145
  %1148 = fmul double %1147, %1147
  %1149 = fadd double %1148, 1.000000e+00
  %1150 = call double @sqrt(double %1149)
  %1151 = fmul double %987, %1150
  %1152 = sitofp i64 %1133 to double
  %1153 = fadd double %1152, 5.000000e-01
  %1154 = fsub double %1153, %1125
  %1155 = fmul double %1147, %1154
  %1156 = fadd double %1124, %1155
  %1157 = fmul double %1151, 5.000000e-01
  %1158 = fsub double %1156, %1157
  %1159 = fmul double %1158, 0x4130000000000000
  %1160 = fptosi double %1159 to i64
  %1161 = fmul double %1151, 0x4130000000000000
  %1162 = fptosi double %1161 to i64
  %1163 = fmul double %1147, 0x4130000000000000
  %1164 = fptosi double %1163 to i64
  %1165 = add nsw i64 %1162, 2097151
  %1166 = ashr i64 %1165, 20
  store i64 %1133, ptr %20, align 8
  %1167 = sub i64 %1141, %1133
  %1168 = icmp slt i64 %1167, 1
  %1169 = select i1 %1168, i64 0, i64 %1167
  store i64 %1169, ptr %21, align 8
  br label %1170

1170:                                             ; preds = %1143, %1194
  %1171 = phi i64 [ %1160, %1143 ], [ %1195, %1194 ]
  %1172 = load i64, ptr %21, align 8
  %1173 = icmp sgt i64 %1172, 0
  br i1 %1173, label %1196, label %1249

1174:                                             ; preds = %1196, %1190
  %1175 = phi i64 [ %1162, %1196 ], [ %1191, %1190 ]
  %1176 = phi i64 [ %1200, %1196 ], [ %1193, %1190 ]
  %1177 = phi i64 [ %1203, %1196 ], [ %1192, %1190 ]
  %1178 = load i64, ptr %23, align 8
  %1179 = icmp sgt i64 %1178, 0
  br i1 %1179, label %1206, label %1194

1180:                                             ; preds = %1206
  %1181 = add nsw i64 %980, %1197
  %1182 = add nsw i64 %982, %1176
  %1183 = getelementptr i64, ptr %1048, i64 %1197
  %1184 = load i64, ptr %1183, align 8
  %1185 = mul nsw i64 %1177, %1184
  %1186 = lshr i64 %1185, 20
  store i64 0, ptr %24, align 8
  store i64 2, ptr %25, align 8
  br label %1187

1187:                                             ; preds = %1240, %1180
  %1188 = load i64, ptr %25, align 8
  %1189 = icmp sgt i64 %1188, 0
  br i1 %1189, label %1213, label %1190

1190:                                             ; preds = %1187, %1206
  %1191 = sub nsw i64 %1175, %1177
  %1192 = call i64 @llvm.smin.i64(i64 %1191, i64 1048576)
  %1193 = add nsw i64 %1176, 1
  br label %1174

1194:                                             ; preds = %1174
  %1195 = add nsw i64 %1171, %1164
  br label %1170

1196:                                             ; preds = %1170
  %1197 = load i64, ptr %20, align 8
  %1198 = add nsw i64 %1172, -1
  store i64 %1198, ptr %21, align 8
  %1199 = add i64 %1197, 1
  store i64 %1199, ptr %20, align 8
  %1200 = ashr i64 %1171, 20
  %1201 = and i64 %1171, 1048575
  %1202 = sub nuw nsw i64 1048576, %1201
  %1203 = call i64 @llvm.smin.i64(i64 %1202, i64 %1162)
  store i64 0, ptr %22, align 8
  %1204 = icmp slt i64 %1166, 1
  %1205 = select i1 %1204, i64 0, i64 %1166
  store i64 %1205, ptr %23, align 8
  br label %1174

1206:                                             ; preds = %1174
  %1207 = load i64, ptr %22, align 8
  %1208 = add nsw i64 %1178, -1
  store i64 %1208, ptr %23, align 8
  %1209 = add i64 %1207, 1
  store i64 %1209, ptr %22, align 8
  %1210 = icmp sgt i64 %1176, -1
  %1211 = icmp slt i64 %1176, %986
  %1212 = select i1 %1210, i1 %1211, i1 false
  br i1 %1212, label %1180, label %1190

1213:                                             ; preds = %1187
  %1214 = load i64, ptr %24, align 8
  %1215 = add nsw i64 %1188, -1
  store i64 %1215, ptr %25, align 8
  %1216 = add i64 %1214, 1
  store i64 %1216, ptr %24, align 8
  switch i64 %1214, label %1249 [
    i64 0, label %1217
    i64 -2, label %1217
    i64 1, label %1239
    i64 -1, label %1239
  ]

1217:                                             ; preds = %1213, %1213, %1239
  %1218 = phi ptr [ %71, %1239 ], [ %63, %1213 ], [ %63, %1213 ]
  %1219 = phi i64 [ %75, %1239 ], [ %67, %1213 ], [ %67, %1213 ]
  %1220 = phi i64 [ %77, %1239 ], [ %69, %1213 ], [ %69, %1213 ]
  %1221 = mul i64 %1219, %1181
  %1222 = mul i64 %1220, %1182
  %1223 = getelementptr i8, ptr %1218, i64 %1221
  %1224 = getelementptr i8, ptr %1223, i64 %1222
  %1225 = load i8, ptr %1224, align 1
  %1226 = icmp slt i64 %1214, 0
  %1227 = select i1 %1226, i64 %174, i64 0
  %1228 = add i64 %1214, %1227
  %1229 = mul i64 %133, %1228
  %1230 = getelementptr i8, ptr %1409, i64 %1229
  %1231 = load i64, ptr %1230, align 8
  %1232 = zext i8 %1225 to i64
  %1233 = sub nsw i64 %1231, %1232
  %1234 = mul i64 %1186, %1233
  %1235 = add i64 %1234, 524288
  %1236 = lshr i64 %1235, 20
  %1237 = trunc i64 %1236 to i8
  %1238 = add i8 %1225, %1237
  switch i64 %1214, label %1249 [
    i64 0, label %1240
    i64 -2, label %1240
    i64 1, label %1248
    i64 -1, label %1248
  ]

1239:                                             ; preds = %1213, %1213
  br label %1217

1240:                                             ; preds = %1217, %1217, %1248
  %1241 = phi ptr [ %71, %1248 ], [ %63, %1217 ], [ %63, %1217 ]
  %1242 = phi i64 [ %75, %1248 ], [ %67, %1217 ], [ %67, %1217 ]
  %1243 = phi i64 [ %77, %1248 ], [ %69, %1217 ], [ %69, %1217 ]
  %1244 = mul i64 %1242, %1181
  %1245 = mul i64 %1243, %1182
  %1246 = getelementptr i8, ptr %1241, i64 %1244
  %1247 = getelementptr i8, ptr %1246, i64 %1245
  store i8 %1238, ptr %1247, align 1
  br label %1187

1248:                                             ; preds = %1217, %1217
  br label %1240

1249:                                             ; preds = %1170, %1217, %1213, %1121
  %1250 = phi i1 [ false, %1170 ], [ false, %1121 ], [ true, %1213 ], [ true, %1217 ]
  %1251 = phi i32 [ 0, %1170 ], [ 0, %1121 ], [ 1, %1213 ], [ 1, %1217 ]
  br i1 %1250, label %1447, label %1386

1252:                                             ; preds = %1084
  store i64 0, ptr %14, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %16, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %19, align 8
  %1253 = fcmp olt double %1433, %1417
  br i1 %1253, label %1254, label %1255

1254:                                             ; preds = %1252
  br label %1255

1255:                                             ; preds = %1254, %1252
  %1256 = phi double [ %1425, %1254 ], [ %1441, %1252 ]
  %1257 = phi double [ %1417, %1254 ], [ %1433, %1252 ]
  %1258 = phi double [ %1441, %1254 ], [ %1425, %1252 ]
  %1259 = phi double [ %1433, %1254 ], [ %1417, %1252 ]
  %1260 = fadd double %1259, -5.000000e-01
  %1261 = fcmp olt double %1260, 0.000000e+00
  %1262 = select i1 %1261, double 0.000000e+00, double %1260
  %1263 = sitofp i64 %986 to double
  %1264 = fcmp ogt double %1262, %1263
  %1265 = select i1 %1264, double %1263, double %1262
  %1266 = call double @llvm.ceil.f64(double %1265)
  %1267 = fptosi double %1266 to i64
  %1268 = fadd double %1257, -5.000000e-01
  %1269 = fcmp olt double %1268, 0.000000e+00
  %1270 = select i1 %1269, double 0.000000e+00, double %1268
  %1271 = sitofp i64 %986 to double
  %1272 = fcmp ogt double %1270, %1271
  %1273 = select i1 %1272, double %1271, double %1270
  %1274 = call double @llvm.ceil.f64(double %1273)
  %1275 = fptosi double %1274 to i64
  %1276 = icmp slt i64 %1267, %1275
  br i1 %1276, label %1277, label %1383

1277:                                             ; preds = %1255
  %1278 = fsub double %1256, %1258
  %1279 = fsub double %1257, %1259
  %1280 = fcmp oeq double %1279, 0.000000e+00
  %1281 = fdiv double %1278, %1279
  %1282 = fmul double %1281, %1281
  %1283 = fadd double %1282, 1.000000e+00
  %1284 = call double @sqrt(double %1283)
  %1285 = fmul double %987, %1284
  %1286 = sitofp i64 %1267 to double
  %1287 = fadd double %1286, 5.000000e-01
  %1288 = fsub double %1287, %1259
  %1289 = fmul double %1281, %1288
  %1290 = fadd double %1258, %1289
  %1291 = fmul double %1285, 5.000000e-01
  %1292 = fsub double %1290, %1291
  %1293 = fmul double %1292, 0x4130000000000000
  %1294 = fptosi double %1293 to i64
  %1295 = fmul double %1285, 0x4130000000000000
  %1296 = fptosi double %1295 to i64
  %1297 = fmul double %1281, 0x4130000000000000
  %1298 = fptosi double %1297 to i64
  %1299 = add nsw i64 %1296, 2097151
  %1300 = ashr i64 %1299, 20
  store i64 %1267, ptr %14, align 8
  %1301 = sub i64 %1275, %1267
  %1302 = icmp slt i64 %1301, 1
  %1303 = select i1 %1302, i64 0, i64 %1301
  store i64 %1303, ptr %15, align 8
  br label %1304

1304:                                             ; preds = %1277, %1328
  %1305 = phi i64 [ %1294, %1277 ], [ %1329, %1328 ]
  %1306 = load i64, ptr %15, align 8
  %1307 = icmp sgt i64 %1306, 0
  br i1 %1307, label %1330, label %1383

1308:                                             ; preds = %1330, %1324
  %1309 = phi i64 [ %1337, %1330 ], [ %1326, %1324 ]
  %1310 = phi i64 [ %1334, %1330 ], [ %1327, %1324 ]
  %1311 = phi i64 [ %1296, %1330 ], [ %1325, %1324 ]
  %1312 = load i64, ptr %17, align 8
  %1313 = icmp sgt i64 %1312, 0
  br i1 %1313, label %1340, label %1328

1314:                                             ; preds = %1340
  %1315 = add nsw i64 %980, %1310
  %1316 = add nsw i64 %982, %1331
  %1317 = getelementptr i64, ptr %1048, i64 %1310
  %1318 = load i64, ptr %1317, align 8
  %1319 = mul nsw i64 %1309, %1318
  %1320 = lshr i64 %1319, 20
  store i64 0, ptr %18, align 8
  store i64 2, ptr %19, align 8
  br label %1321

1321:                                             ; preds = %1374, %1314
  %1322 = load i64, ptr %19, align 8
  %1323 = icmp sgt i64 %1322, 0
  br i1 %1323, label %1347, label %1324

1324:                                             ; preds = %1321, %1340
  %1325 = sub nsw i64 %1311, %1309
  %1326 = call i64 @llvm.smin.i64(i64 %1325, i64 1048576)
  %1327 = add nsw i64 %1310, 1
  br label %1308

1328:                                             ; preds = %1308
  %1329 = add nsw i64 %1305, %1298
  br label %1304

1330:                                             ; preds = %1304
  %1331 = load i64, ptr %14, align 8
  %1332 = add nsw i64 %1306, -1
  store i64 %1332, ptr %15, align 8
  %1333 = add i64 %1331, 1
  store i64 %1333, ptr %14, align 8
  %1334 = ashr i64 %1305, 20
  %1335 = and i64 %1305, 1048575
  %1336 = sub nuw nsw i64 1048576, %1335
  %1337 = call i64 @llvm.smin.i64(i64 %1336, i64 %1296)
  store i64 0, ptr %16, align 8
  %1338 = icmp slt i64 %1300, 1
  %1339 = select i1 %1338, i64 0, i64 %1300
  store i64 %1339, ptr %17, align 8
  br label %1308

1340:                                             ; preds = %1308
  %1341 = load i64, ptr %16, align 8
  %1342 = add nsw i64 %1312, -1
  store i64 %1342, ptr %17, align 8
  %1343 = add i64 %1341, 1
  store i64 %1343, ptr %16, align 8
  %1344 = icmp sgt i64 %1310, -1
  %1345 = icmp slt i64 %1310, %984
  %1346 = select i1 %1344, i1 %1345, i1 false
  br i1 %1346, label %1314, label %1324

1347:                                             ; preds = %1321
  %1348 = load i64, ptr %18, align 8
  %1349 = add nsw i64 %1322, -1
  store i64 %1349, ptr %19, align 8
  %1350 = add i64 %1348, 1
  store i64 %1350, ptr %18, align 8
  switch i64 %1348, label %1383 [
    i64 0, label %1351
    i64 -2, label %1351
    i64 1, label %1373
    i64 -1, label %1373
  ]

1351:                                             ; preds = %1347, %1347, %1373
  %1352 = phi ptr [ %71, %1373 ], [ %63, %1347 ], [ %63, %1347 ]
  %1353 = phi i64 [ %75, %1373 ], [ %67, %1347 ], [ %67, %1347 ]
  %1354 = phi i64 [ %77, %1373 ], [ %69, %1347 ], [ %69, %1347 ]
  %1355 = mul i64 %1353, %1315
  %1356 = mul i64 %1354, %1316
  %1357 = getelementptr i8, ptr %1352, i64 %1355
  %1358 = getelementptr i8, ptr %1357, i64 %1356
  %1359 = load i8, ptr %1358, align 1
  %1360 = icmp slt i64 %1348, 0
  %1361 = select i1 %1360, i64 %174, i64 0
  %1362 = add i64 %1348, %1361
  %1363 = mul i64 %133, %1362
  %1364 = getelementptr i8, ptr %1409, i64 %1363
  %1365 = load i64, ptr %1364, align 8
  %1366 = zext i8 %1359 to i64
  %1367 = sub nsw i64 %1365, %1366
  %1368 = mul i64 %1320, %1367
  %1369 = add i64 %1368, 524288
  %1370 = lshr i64 %1369, 20
  %1371 = trunc i64 %1370 to i8
  %1372 = add i8 %1359, %1371
  switch i64 %1348, label %1383 [
    i64 0, label %1374
    i64 -2, label %1374
    i64 1, label %1382
    i64 -1, label %1382
  ]

1373:                                             ; preds = %1347, %1347
  br label %1351

1374:                                             ; preds = %1351, %1351, %1382
  %1375 = phi ptr [ %71, %1382 ], [ %63, %1351 ], [ %63, %1351 ]
  %1376 = phi i64 [ %75, %1382 ], [ %67, %1351 ], [ %67, %1351 ]
  %1377 = phi i64 [ %77, %1382 ], [ %69, %1351 ], [ %69, %1351 ]
  %1378 = mul i64 %1376, %1315
  %1379 = mul i64 %1377, %1316
  %1380 = getelementptr i8, ptr %1375, i64 %1378
  %1381 = getelementptr i8, ptr %1380, i64 %1379
  store i8 %1372, ptr %1381, align 1
  br label %1321

1382:                                             ; preds = %1351, %1351
  br label %1374

1383:                                             ; preds = %1304, %1351, %1347, %1255
  %1384 = phi i1 [ false, %1304 ], [ false, %1255 ], [ true, %1347 ], [ true, %1351 ]
  %1385 = phi i32 [ 0, %1304 ], [ 0, %1255 ], [ 1, %1347 ], [ 1, %1351 ]
  br i1 %1384, label %1447, label %1386

1386:                                             ; preds = %1383, %1249, %1395
  %1387 = icmp slt i64 %1082, %1069
  br i1 %1387, label %1076, label %1388

1388:                                             ; preds = %1386, %1067
  br label %1057

1389:                                             ; preds = %1057
  %1390 = load i64, ptr %26, align 8
  %1391 = add nsw i64 %1058, -1
  store i64 %1391, ptr %27, align 8
  %1392 = add i64 %1390, 1
  store i64 %1392, ptr %26, align 8
  %1393 = add nsw i64 %1390, 1
  %1394 = icmp slt i64 %1393, %274
  br i1 %1394, label %1060, label %1067

1395:                                             ; preds = %1076
  %1396 = getelementptr i64, ptr %342, i64 %1077
  %1397 = icmp slt i64 %1077, 0
  %1398 = select i1 %1397, i64 %341, i64 0
  %1399 = getelementptr i64, ptr %1396, i64 %1398
  %1400 = load i64, ptr %1399, align 8
  %1401 = srem i64 %1400, %163
  %1402 = icmp slt i64 %1401, 0
  %1403 = add nsw i64 %1401, %163
  %1404 = select i1 %1402, i64 %1403, i64 %1401
  %1405 = icmp slt i64 %1404, 0
  %1406 = select i1 %1405, i64 %163, i64 0
  %1407 = add i64 %1404, %1406
  %1408 = mul i64 %131, %1407
  %1409 = getelementptr i8, ptr %177, i64 %1408
  %1410 = icmp slt i64 %1077, 0
  %1411 = select i1 %1410, i64 %223, i64 0
  %1412 = add i64 %1077, %1411
  %1413 = mul i64 %1412, %91
  %1414 = getelementptr double, ptr %225, i64 %1413
  %1415 = load double, ptr %1414, align 8
  %1416 = fmul double %1415, 5.000000e-01
  %1417 = fadd double %1416, 2.500000e-01
  %1418 = icmp slt i64 %1077, 0
  %1419 = select i1 %1418, i64 %223, i64 0
  %1420 = add i64 %1077, %1419
  %1421 = mul i64 %1420, %91
  %1422 = getelementptr double, ptr %225, i64 %1421
  %1423 = getelementptr i8, ptr %1422, i64 8
  %1424 = load double, ptr %1423, align 8
  %1425 = fmul double %1424, 5.000000e-01
  %1426 = icmp slt i64 %1082, 0
  %1427 = select i1 %1426, i64 %223, i64 0
  %1428 = add i64 %1082, %1427
  %1429 = mul i64 %1428, %91
  %1430 = getelementptr double, ptr %225, i64 %1429
  %1431 = load double, ptr %1430, align 8
  %1432 = fmul double %1431, 5.000000e-01
  %1433 = fadd double %1432, 2.500000e-01
  %1434 = icmp slt i64 %1082, 0
  %1435 = select i1 %1434, i64 %223, i64 0
  %1436 = add i64 %1082, %1435
  %1437 = mul i64 %1436, %91
  %1438 = getelementptr double, ptr %225, i64 %1437
  %1439 = getelementptr i8, ptr %1438, i64 8
  %1440 = load double, ptr %1439, align 8
  %1441 = fmul double %1440, 5.000000e-01
  %1442 = fadd double %1417, %1425
  %1443 = fadd double %1442, %1433
  %1444 = fadd double %1443, %1441
  %1445 = fsub double %1444, %1444
  %1446 = fcmp ord double %1445, 0.000000e+00
  br i1 %1446, label %1084, label %1386

1447:                                             ; preds = %1057, %1383, %1249, %1076
  %1448 = phi i32 [ 1, %1076 ], [ %1251, %1249 ], [ %1385, %1383 ], [ 0, %1057 ]
  %1449 = icmp eq i32 %1448, 0
  br i1 %1449, label %135, label %1450

1450:                                             ; preds = %1447, %975, %135
  %1451 = phi i32 [ %1448, %1447 ], [ %976, %975 ], [ 0, %135 ]
  ret i32 %1451
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
  %19 = getelementptr i8, ptr %3, i64 %0
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr i8, ptr %4, i64 %0
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr i8, ptr %5, i64 %0
  %24 = load ptr, ptr %23, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  %25 = icmp eq i64 %16, 0
  br i1 %25, label %151, label %26

26:                                               ; preds = %85, %6
  %27 = phi i64 [ 0, %6 ], [ %29, %85 ]
  %28 = add i64 %27, 32
  %29 = call i64 @llvm.umin.i64(i64 %16, i64 %28)
  %30 = sub i64 %29, %27
  %31 = icmp eq i64 %30, 32
  br i1 %31, label %32, label %78

32:                                               ; preds = %26
  %33 = getelementptr i8, ptr %18, i64 %27
  %34 = load i8, ptr %33, align 1
  %35 = getelementptr i8, ptr %20, i64 %27
  %36 = load i8, ptr %35, align 1
  %37 = getelementptr i8, ptr %22, i64 %27
  %38 = load i8, ptr %37, align 1
  store i64 0, ptr %7, align 8
  store i64 32, ptr %8, align 8
  br label %39

39:                                               ; preds = %32, %87
  %40 = phi i8 [ 0, %32 ], [ %103, %87 ]
  %41 = load i64, ptr %8, align 8
  %42 = icmp sgt i64 %41, 0
  br i1 %42, label %87, label %43

43:                                               ; preds = %39
  %44 = icmp eq i8 %40, 0
  br i1 %44, label %45, label %78

45:                                               ; preds = %43
  %46 = getelementptr i8, ptr %18, i64 %27
  %47 = load i8, ptr %46, align 1
  %48 = lshr i8 %47, 2
  %49 = zext nneg i8 %48 to i64
  %50 = getelementptr i8, ptr %20, i64 %27
  %51 = load i8, ptr %50, align 1
  %52 = lshr i8 %51, 2
  %53 = zext nneg i8 %52 to i64
  %54 = shl nuw nsw i64 %49, 12
  %55 = shl nuw nsw i64 %53, 6
  %56 = getelementptr i8, ptr %22, i64 %27
  %57 = load i8, ptr %56, align 1
  %58 = lshr i8 %57, 2
  %59 = zext nneg i8 %58 to i64
  %60 = getelementptr i8, ptr %24, i64 %54
  %61 = getelementptr i8, ptr %60, i64 %55
  %62 = getelementptr i8, ptr %61, i64 %59
  %63 = load i8, ptr %62, align 1
  %64 = icmp slt i64 %27, 0
  %65 = select i1 %64, i64 %16, i64 0
  %66 = add i64 %27, %65
  %67 = icmp slt i64 %66, 0
  %68 = icmp slt i64 %66, %16
  %69 = icmp slt i64 %29, 0
  %70 = select i1 %69, i64 %16, i64 0
  %71 = add i64 %29, %70
  %72 = icmp slt i64 %71, 0
  %73 = icmp slt i64 %71, %16
  %74 = icmp slt i64 %27, 0
  %75 = select i1 %74, i64 %16, i64 0
  %76 = add i64 %27, %75
  %77 = icmp slt i64 %76, 0
  br i1 %77, label %104, label %105

78:                                               ; preds = %26, %43
  store i64 %27, ptr %9, align 8
  %79 = sub i64 %29, %27
  %80 = icmp slt i64 %79, 1
  %81 = select i1 %80, i64 0, i64 %79
  store i64 %81, ptr %10, align 8
  br label %82

82:                                               ; preds = %78, %128
  %83 = load i64, ptr %10, align 8
  %84 = icmp sgt i64 %83, 0
  br i1 %84, label %128, label %85

85:                                               ; preds = %82, %122
  %86 = icmp ult i64 %28, %16
  br i1 %86, label %26, label %151

87:                                               ; preds = %39
  %88 = load i64, ptr %7, align 8
  %89 = add nsw i64 %41, -1
  store i64 %89, ptr %8, align 8
  %90 = add i64 %88, 1
  store i64 %90, ptr %7, align 8
  %91 = add i64 %27, %88
  %92 = getelementptr i8, ptr %18, i64 %91
  %93 = load i8, ptr %92, align 1
  %94 = xor i8 %93, %34
  %95 = getelementptr i8, ptr %20, i64 %91
  %96 = load i8, ptr %95, align 1
  %97 = xor i8 %96, %36
  %98 = or i8 %94, %97
  %99 = getelementptr i8, ptr %22, i64 %91
  %100 = load i8, ptr %99, align 1
  %101 = xor i8 %100, %38
  %102 = or i8 %98, %101
  %103 = or i8 %40, %102
  br label %39

104:                                              ; preds = %45
  br label %105

105:                                              ; preds = %104, %45
  %106 = phi i64 [ 0, %104 ], [ %76, %45 ]
  %107 = icmp slt i64 %76, %16
  br i1 %107, label %109, label %108

108:                                              ; preds = %105
  br label %109

109:                                              ; preds = %108, %105
  %110 = phi i64 [ %16, %108 ], [ %106, %105 ]
  %111 = icmp slt i64 %29, 0
  %112 = select i1 %111, i64 %16, i64 0
  %113 = add i64 %29, %112
  %114 = icmp slt i64 %113, 0
  br i1 %114, label %115, label %116

115:                                              ; preds = %109
  br label %116

116:                                              ; preds = %115, %109
  %117 = phi i64 [ 0, %115 ], [ %113, %109 ]
  %118 = icmp slt i64 %113, %16
  br i1 %118, label %120, label %119

119:                                              ; preds = %116
  br label %120

120:                                              ; preds = %119, %116
  %121 = phi i64 [ %16, %119 ], [ %117, %116 ]
  br label %122

122:                                              ; preds = %125, %120
  %123 = phi i64 [ %110, %120 ], [ %127, %125 ]
  %124 = icmp slt i64 %123, %121
  br i1 %124, label %125, label %85

125:                                              ; preds = %122
  %126 = getelementptr i8, ptr %12, i64 %123
  store i8 %63, ptr %126, align 1
  %127 = add nsw i64 %123, 1
  br label %122

128:                                              ; preds = %82
  %129 = load i64, ptr %9, align 8
  %130 = add nsw i64 %83, -1
  store i64 %130, ptr %10, align 8
  %131 = add i64 %129, 1
  store i64 %131, ptr %9, align 8
  %132 = getelementptr i8, ptr %18, i64 %129
  %133 = load i8, ptr %132, align 1
  %134 = lshr i8 %133, 2
  %135 = zext nneg i8 %134 to i64
  %136 = getelementptr i8, ptr %20, i64 %129
  %137 = load i8, ptr %136, align 1
  %138 = lshr i8 %137, 2
  %139 = zext nneg i8 %138 to i64
  %140 = shl nuw nsw i64 %135, 12
  %141 = shl nuw nsw i64 %139, 6
  %142 = getelementptr i8, ptr %22, i64 %129
  %143 = load i8, ptr %142, align 1
  %144 = lshr i8 %143, 2
  %145 = zext nneg i8 %144 to i64
  %146 = getelementptr i8, ptr %24, i64 %140
  %147 = getelementptr i8, ptr %146, i64 %141
  %148 = getelementptr i8, ptr %147, i64 %145
  %149 = load i8, ptr %148, align 1
  %150 = getelementptr i8, ptr %12, i64 %129
  store i8 %149, ptr %150, align 1
  br label %82

151:                                              ; preds = %6, %85
  ret i32 0
}

declare i64 @llvm.umin.i64(i64, i64)

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

; kernel count_colors
define i32 @count_colors(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) {
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = getelementptr i8, ptr %1, i64 %0
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr i8, ptr %1, i64 %0
  %12 = getelementptr i8, ptr %11, i64 16
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr i8, ptr %13, i64 8
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i8, ptr %2, i64 %0
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr i8, ptr %3, i64 %0
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr i8, ptr %3, i64 %0
  %21 = getelementptr i8, ptr %20, i64 16
  %22 = load ptr, ptr %21, align 8
  %23 = load i64, ptr %22, align 4
  %24 = getelementptr i8, ptr %4, i64 %0
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i8, ptr %5, i64 %0
  %27 = load ptr, ptr %26, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  %28 = icmp eq i64 %23, 0
  br i1 %28, label %137, label %29

29:                                               ; preds = %74, %6
  %30 = phi i64 [ 0, %6 ], [ %118, %74 ]
  %31 = add i64 %30, 32
  %32 = icmp ugt i64 %31, %23
  br i1 %32, label %47, label %33

33:                                               ; preds = %29
  %34 = getelementptr i8, ptr %19, i64 %30
  %35 = load i8, ptr %34, align 1
  %36 = getelementptr i8, ptr %25, i64 %30
  %37 = load i8, ptr %36, align 1
  %38 = getelementptr i8, ptr %27, i64 %30
  %39 = load i8, ptr %38, align 1
  store i64 0, ptr %7, align 8
  store i64 32, ptr %8, align 8
  br label %40

40:                                               ; preds = %33, %120
  %41 = phi i8 [ 0, %33 ], [ %136, %120 ]
  %42 = load i64, ptr %8, align 8
  %43 = icmp sgt i64 %42, 0
  br i1 %43, label %120, label %44

44:                                               ; preds = %40
  %45 = icmp eq i8 %41, 0
  %46 = select i1 %45, i64 32, i64 1
  br label %47

47:                                               ; preds = %44, %29
  %48 = phi i64 [ 1, %29 ], [ %46, %44 ]
  %49 = getelementptr i8, ptr %19, i64 %30
  %50 = load i8, ptr %49, align 1
  %51 = lshr i8 %50, 2
  %52 = zext nneg i8 %51 to i64
  %53 = getelementptr i8, ptr %25, i64 %30
  %54 = load i8, ptr %53, align 1
  %55 = lshr i8 %54, 2
  %56 = zext nneg i8 %55 to i64
  %57 = shl nuw nsw i64 %52, 12
  %58 = shl nuw nsw i64 %56, 6
  %59 = or disjoint i64 %57, %58
  %60 = getelementptr i8, ptr %27, i64 %30
  %61 = load i8, ptr %60, align 1
  %62 = lshr i8 %61, 2
  %63 = zext nneg i8 %62 to i64
  %64 = or disjoint i64 %59, %63
  %65 = getelementptr i32, ptr %17, i64 %64
  %66 = load i32, ptr %65, align 4
  %67 = sext i32 %66 to i64
  %68 = icmp eq i32 %66, 0
  br i1 %68, label %69, label %74

69:                                               ; preds = %47
  %70 = load i64, ptr %10, align 8
  %71 = add nsw i64 %70, 1
  store i64 %71, ptr %10, align 8
  %72 = trunc i64 %71 to i32
  %73 = getelementptr i32, ptr %17, i64 %64
  store i32 %72, ptr %73, align 4
  br label %74

74:                                               ; preds = %69, %47
  %75 = phi i64 [ %67, %47 ], [ %71, %69 ]
  %76 = mul i64 %75, %15
  %77 = getelementptr i64, ptr %10, i64 %76
  %78 = load i64, ptr %77, align 8
  %79 = add nsw i64 %78, %48
  %80 = mul i64 %75, %15
  %81 = getelementptr i64, ptr %10, i64 %80
  store i64 %79, ptr %81, align 8
  %82 = mul i64 %75, %15
  %83 = getelementptr i64, ptr %10, i64 %82
  %84 = getelementptr i8, ptr %83, i64 8
  %85 = load i64, ptr %84, align 8
  %86 = getelementptr i8, ptr %19, i64 %30
  %87 = load i8, ptr %86, align 1
  %88 = zext i8 %87 to i64
  %89 = mul nuw nsw i64 %48, %88
  %90 = add nsw i64 %85, %89
  %91 = mul i64 %75, %15
  %92 = getelementptr i64, ptr %10, i64 %91
  %93 = getelementptr i8, ptr %92, i64 8
  store i64 %90, ptr %93, align 8
  %94 = mul i64 %75, %15
  %95 = getelementptr i64, ptr %10, i64 %94
  %96 = getelementptr i8, ptr %95, i64 16
  %97 = load i64, ptr %96, align 8
  %98 = getelementptr i8, ptr %25, i64 %30
  %99 = load i8, ptr %98, align 1
  %100 = zext i8 %99 to i64
  %101 = mul nuw nsw i64 %48, %100
  %102 = add nsw i64 %97, %101
  %103 = mul i64 %75, %15
  %104 = getelementptr i64, ptr %10, i64 %103
  %105 = getelementptr i8, ptr %104, i64 16
  store i64 %102, ptr %105, align 8
  %106 = mul i64 %75, %15
  %107 = getelementptr i64, ptr %10, i64 %106
  %108 = getelementptr i8, ptr %107, i64 24
  %109 = load i64, ptr %108, align 8
  %110 = getelementptr i8, ptr %27, i64 %30
  %111 = load i8, ptr %110, align 1
  %112 = zext i8 %111 to i64
  %113 = mul nuw nsw i64 %48, %112
  %114 = add nsw i64 %109, %113
  %115 = mul i64 %75, %15
  %116 = getelementptr i64, ptr %10, i64 %115
  %117 = getelementptr i8, ptr %116, i64 24
  store i64 %114, ptr %117, align 8
  %118 = add i64 %30, %48
  %119 = icmp ult i64 %118, %23
  br i1 %119, label %29, label %137

120:                                              ; preds = %40
  %121 = load i64, ptr %7, align 8
  %122 = add nsw i64 %42, -1
  store i64 %122, ptr %8, align 8
  %123 = add i64 %121, 1
  store i64 %123, ptr %7, align 8
  %124 = add i64 %30, %121
  %125 = getelementptr i8, ptr %19, i64 %124
  %126 = load i8, ptr %125, align 1
  %127 = xor i8 %126, %35
  %128 = getelementptr i8, ptr %25, i64 %124
  %129 = load i8, ptr %128, align 1
  %130 = xor i8 %129, %37
  %131 = or i8 %127, %130
  %132 = getelementptr i8, ptr %27, i64 %124
  %133 = load i8, ptr %132, align 1
  %134 = xor i8 %133, %39
  %135 = or i8 %131, %134
  %136 = or i8 %41, %135
  br label %40

137:                                              ; preds = %6, %74
  ret i32 0
}

; kernel find_bounds
define i32 @find_bounds(i64 %0, ptr %1, ptr %2) {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = getelementptr i8, ptr %1, i64 %0
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr i8, ptr %2, i64 %0
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr i8, ptr %2, i64 %0
  %13 = getelementptr i8, ptr %12, i64 16
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i8, ptr %14, i64 8
  %17 = load i64, ptr %16, align 4
  store i64 0, ptr %4, align 8
  store i64 0, ptr %5, align 8
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %4, align 8
  %18 = icmp slt i64 %15, 1
  %19 = select i1 %18, i64 0, i64 %15
  store i64 %19, ptr %5, align 8
  br label %20

20:                                               ; preds = %3, %90
  %21 = phi i64 [ %15, %3 ], [ %91, %90 ]
  %22 = phi i64 [ %17, %3 ], [ %92, %90 ]
  %23 = phi i64 [ 0, %3 ], [ %93, %90 ]
  %24 = phi i64 [ 0, %3 ], [ %94, %90 ]
  %25 = load i64, ptr %5, align 8
  %26 = icmp sgt i64 %25, 0
  br i1 %26, label %99, label %95

27:                                               ; preds = %99, %105
  %28 = phi i8 [ 0, %99 ], [ %120, %105 ]
  %29 = load i64, ptr %7, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %105, label %31

31:                                               ; preds = %27
  %32 = icmp eq i8 %28, 0
  br i1 %32, label %90, label %33

33:                                               ; preds = %31
  %34 = call i64 @llvm.smin.i64(i64 %100, i64 %21)
  %35 = add nsw i64 %100, 1
  %36 = icmp sgt i64 %22, 0
  br i1 %36, label %37, label %58

37:                                               ; preds = %33
  %38 = icmp slt i64 %100, 0
  %39 = select i1 %38, i64 %15, i64 0
  %40 = add i64 %100, %39
  %41 = mul i64 %40, %17
  %42 = getelementptr i8, ptr %11, i64 %41
  %43 = load i8, ptr %42, align 1
  %44 = icmp eq i8 %43, 0
  br i1 %44, label %58, label %45

45:                                               ; preds = %49, %37
  %46 = phi i64 [ 0, %37 ], [ %47, %49 ]
  %47 = add nuw nsw i64 %46, 1
  %48 = icmp slt i64 %47, %22
  br i1 %48, label %49, label %58

49:                                               ; preds = %45
  %50 = icmp slt i64 %100, 0
  %51 = select i1 %50, i64 %15, i64 0
  %52 = add i64 %100, %51
  %53 = mul i64 %52, %17
  %54 = getelementptr i8, ptr %11, i64 %53
  %55 = getelementptr i8, ptr %54, i64 %47
  %56 = load i8, ptr %55, align 1
  %57 = icmp eq i8 %56, 0
  br i1 %57, label %58, label %45

58:                                               ; preds = %33, %49, %45, %37
  %59 = phi i64 [ %47, %49 ], [ %47, %45 ], [ 0, %37 ], [ 0, %33 ]
  %60 = icmp sgt i64 %17, %24
  br i1 %60, label %61, label %90

61:                                               ; preds = %58
  %62 = icmp slt i64 %100, 0
  %63 = select i1 %62, i64 %15, i64 0
  %64 = add i64 %100, %63
  %65 = call i64 @llvm.smin.i64(i64 %17, i64 0)
  %66 = mul i64 %64, %17
  %67 = getelementptr i8, ptr %11, i64 %66
  %68 = getelementptr i8, ptr %67, i64 %17
  %69 = getelementptr i8, ptr %68, i64 -1
  %70 = getelementptr i8, ptr %69, i64 %65
  %71 = load i8, ptr %70, align 1
  %72 = icmp eq i8 %71, 0
  br i1 %72, label %90, label %73

73:                                               ; preds = %77, %61
  %74 = phi i64 [ %17, %61 ], [ %75, %77 ]
  %75 = add nsw i64 %74, -1
  %76 = icmp sgt i64 %75, %24
  br i1 %76, label %77, label %90

77:                                               ; preds = %73
  %78 = icmp slt i64 %100, 0
  %79 = select i1 %78, i64 %15, i64 0
  %80 = add i64 %100, %79
  %81 = icmp slt i64 %74, 2
  %82 = select i1 %81, i64 %17, i64 0
  %83 = mul i64 %80, %17
  %84 = getelementptr i8, ptr %11, i64 %83
  %85 = getelementptr i8, ptr %84, i64 %74
  %86 = getelementptr i8, ptr %85, i64 -2
  %87 = getelementptr i8, ptr %86, i64 %82
  %88 = load i8, ptr %87, align 1
  %89 = icmp eq i8 %88, 0
  br i1 %89, label %90, label %73

90:                                               ; preds = %58, %61, %73, %77, %31
  %91 = phi i64 [ %21, %31 ], [ %34, %77 ], [ %34, %73 ], [ %34, %61 ], [ %34, %58 ]
  %92 = phi i64 [ %22, %31 ], [ %59, %77 ], [ %59, %73 ], [ %59, %61 ], [ %59, %58 ]
  %93 = phi i64 [ %23, %31 ], [ %35, %77 ], [ %35, %73 ], [ %35, %61 ], [ %35, %58 ]
  %94 = phi i64 [ %24, %31 ], [ %75, %77 ], [ %75, %73 ], [ %17, %61 ], [ %17, %58 ]
  br label %20

95:                                               ; preds = %20
  store i64 %21, ptr %9, align 8
  %96 = getelementptr i8, ptr %9, i64 8
  store i64 %22, ptr %96, align 8
  %97 = getelementptr i8, ptr %9, i64 16
  store i64 %23, ptr %97, align 8
  %98 = getelementptr i8, ptr %9, i64 24
  store i64 %24, ptr %98, align 8
  ret i32 0

99:                                               ; preds = %20
  %100 = load i64, ptr %4, align 8
  %101 = add nsw i64 %25, -1
  store i64 %101, ptr %5, align 8
  %102 = add i64 %100, 1
  store i64 %102, ptr %4, align 8
  store i64 0, ptr %6, align 8
  %103 = icmp slt i64 %17, 1
  %104 = select i1 %103, i64 0, i64 %17
  store i64 %104, ptr %7, align 8
  br label %27

105:                                              ; preds = %27
  %106 = load i64, ptr %6, align 8
  %107 = add nsw i64 %29, -1
  store i64 %107, ptr %7, align 8
  %108 = add i64 %106, 1
  store i64 %108, ptr %6, align 8
  %109 = icmp slt i64 %100, 0
  %110 = select i1 %109, i64 %15, i64 0
  %111 = add i64 %100, %110
  %112 = icmp slt i64 %106, 0
  %113 = select i1 %112, i64 %17, i64 0
  %114 = mul i64 %111, %17
  %115 = getelementptr i8, ptr %11, i64 %114
  %116 = getelementptr i8, ptr %115, i64 %106
  %117 = getelementptr i8, ptr %116, i64 %113
  %118 = load i8, ptr %117, align 1
  %119 = xor i8 %118, 1
  %120 = or i8 %28, %119
  br label %27
}

declare i64 @llvm.smin.i64(i64, i64)

; kernel find_two_nearest
define i32 @find_two_nearest(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = getelementptr i8, ptr %1, i64 %0
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr i8, ptr %1, i64 %0
  %13 = getelementptr i8, ptr %12, i64 16
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %14, align 4
  %16 = getelementptr i8, ptr %2, i64 %0
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr i8, ptr %2, i64 %0
  %19 = getelementptr i8, ptr %18, i64 16
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr i8, ptr %20, i64 8
  %22 = load i64, ptr %21, align 4
  %23 = getelementptr i8, ptr %3, i64 %0
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr i8, ptr %3, i64 %0
  %26 = getelementptr i8, ptr %25, i64 16
  %27 = load ptr, ptr %26, align 8
  %28 = load i64, ptr %27, align 4
  %29 = getelementptr i8, ptr %27, i64 8
  %30 = load i64, ptr %29, align 4
  %31 = getelementptr i8, ptr %4, i64 %0
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr i8, ptr %4, i64 %0
  %34 = getelementptr i8, ptr %33, i64 16
  %35 = load ptr, ptr %34, align 8
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr i8, ptr %35, i64 8
  %38 = load i64, ptr %37, align 4
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %9, align 8
  store i64 0, ptr %6, align 8
  %39 = icmp slt i64 %28, 1
  %40 = select i1 %39, i64 0, i64 %28
  store i64 %40, ptr %7, align 8
  br label %41

41:                                               ; preds = %5, %50
  %42 = load i64, ptr %7, align 8
  %43 = icmp sgt i64 %42, 0
  br i1 %43, label %64, label %129

44:                                               ; preds = %64, %70
  %45 = phi double [ 0x7FF0000000000000, %64 ], [ %125, %70 ]
  %46 = phi double [ 0x7FF0000000000000, %64 ], [ %127, %70 ]
  %47 = phi i64 [ 0, %64 ], [ %128, %70 ]
  %48 = load i64, ptr %9, align 8
  %49 = icmp sgt i64 %48, 0
  br i1 %49, label %70, label %50

50:                                               ; preds = %44
  %51 = icmp slt i64 %65, 0
  %52 = select i1 %51, i64 %15, i64 0
  %53 = getelementptr i64, ptr %11, i64 %65
  %54 = getelementptr i64, ptr %53, i64 %52
  store i64 %47, ptr %54, align 8
  %55 = icmp slt i64 %65, 0
  %56 = select i1 %55, i64 %22, i64 0
  %57 = getelementptr double, ptr %17, i64 %65
  %58 = getelementptr double, ptr %57, i64 %56
  store double %46, ptr %58, align 8
  %59 = icmp slt i64 %65, 0
  %60 = select i1 %59, i64 %22, i64 0
  %61 = getelementptr double, ptr %17, i64 %22
  %62 = getelementptr double, ptr %61, i64 %65
  %63 = getelementptr double, ptr %62, i64 %60
  store double %45, ptr %63, align 8
  br label %41

64:                                               ; preds = %41
  %65 = load i64, ptr %6, align 8
  %66 = add nsw i64 %42, -1
  store i64 %66, ptr %7, align 8
  %67 = add i64 %65, 1
  store i64 %67, ptr %6, align 8
  store i64 0, ptr %8, align 8
  %68 = icmp slt i64 %36, 1
  %69 = select i1 %68, i64 0, i64 %36
  store i64 %69, ptr %9, align 8
  br label %44

70:                                               ; preds = %44
  %71 = load i64, ptr %8, align 8
  %72 = add nsw i64 %48, -1
  store i64 %72, ptr %9, align 8
  %73 = add i64 %71, 1
  store i64 %73, ptr %8, align 8
  %74 = icmp slt i64 %65, 0
  %75 = select i1 %74, i64 %28, i64 0
  %76 = add i64 %65, %75
  %77 = mul i64 %76, %30
  %78 = getelementptr double, ptr %24, i64 %77
  %79 = load double, ptr %78, align 8
  %80 = icmp slt i64 %71, 0
  %81 = select i1 %80, i64 %36, i64 0
  %82 = add i64 %71, %81
  %83 = mul i64 %82, %38
  %84 = getelementptr double, ptr %32, i64 %83
  %85 = load double, ptr %84, align 8
  %86 = fsub double %79, %85
  %87 = icmp slt i64 %65, 0
  %88 = select i1 %87, i64 %28, i64 0
  %89 = add i64 %65, %88
  %90 = mul i64 %89, %30
  %91 = getelementptr double, ptr %24, i64 %90
  %92 = getelementptr i8, ptr %91, i64 8
  %93 = load double, ptr %92, align 8
  %94 = icmp slt i64 %71, 0
  %95 = select i1 %94, i64 %36, i64 0
  %96 = add i64 %71, %95
  %97 = mul i64 %96, %38
  %98 = getelementptr double, ptr %32, i64 %97
  %99 = getelementptr i8, ptr %98, i64 8
  %100 = load double, ptr %99, align 8
  %101 = fsub double %93, %100
  %102 = icmp slt i64 %65, 0
  %103 = select i1 %102, i64 %28, i64 0
  %104 = add i64 %65, %103
  %105 = mul i64 %104, %30
  %106 = getelementptr double, ptr %24, i64 %105
  %107 = getelementptr i8, ptr %106, i64 16
  %108 = load double, ptr %107, align 8
  %109 = icmp slt i64 %71, 0
  %110 = select i1 %109, i64 %36, i64 0
  %111 = add i64 %71, %110
  %112 = mul i64 %111, %38
  %113 = getelementptr double, ptr %32, i64 %112
  %114 = getelementptr i8, ptr %113, i64 16
  %115 = load double, ptr %114, align 8
  %116 = fsub double %108, %115
  %117 = fmul double %86, %86
  %118 = fmul double %101, %101
  %119 = fadd double %117, %118
  %120 = fmul double %116, %116
  %121 = fadd double %119, %120
  %122 = fcmp ogt double %121, %46
  %123 = select i1 %122, double %121, double %46
  %124 = fcmp olt double %123, %45
  %125 = select i1 %124, double %123, double %45
  %126 = fcmp olt double %121, %46
  %127 = select i1 %126, double %121, double %46
  %128 = select i1 %126, i64 %71, i64 %47
  br label %44

129:                                              ; preds = %41
  ret i32 0
}

; kernel leave
define i32 @leave(i64 %0, ptr %1, ptr %2, ptr %3, i64 %4, ptr %5, ptr %6, ptr %7) {
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = getelementptr i8, ptr %1, i64 %0
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr i8, ptr %2, i64 %0
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr i8, ptr %2, i64 %0
  %20 = getelementptr i8, ptr %19, i64 16
  %21 = load ptr, ptr %20, align 8
  %22 = load i64, ptr %21, align 4
  %23 = getelementptr i8, ptr %3, i64 %0
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr i8, ptr %5, i64 %0
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr i8, ptr %6, i64 %0
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr i8, ptr %6, i64 %0
  %30 = getelementptr i8, ptr %29, i64 16
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr i8, ptr %31, i64 8
  %33 = load i64, ptr %32, align 4
  %34 = getelementptr i8, ptr %7, i64 %0
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr i8, ptr %7, i64 %0
  %37 = getelementptr i8, ptr %36, i64 16
  %38 = load ptr, ptr %37, align 8
  %39 = getelementptr i8, ptr %38, i64 8
  %40 = load i64, ptr %39, align 4
  store i64 0, ptr %11, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %14, align 8
  %41 = getelementptr i8, ptr %28, i64 %33
  %42 = getelementptr i32, ptr %35, i64 %40
  store i64 0, ptr %9, align 8
  store i64 0, ptr %10, align 8
  %43 = add i64 %22, -1
  store i64 0, ptr %9, align 8
  %44 = icmp slt i64 %43, 1
  %45 = select i1 %44, i64 0, i64 %43
  store i64 %45, ptr %10, align 8
  br label %46

46:                                               ; preds = %65, %8
  %47 = phi i64 [ 0, %8 ], [ %96, %65 ]
  %48 = load i64, ptr %10, align 8
  %49 = icmp sgt i64 %48, 0
  br i1 %49, label %65, label %50

50:                                               ; preds = %46
  %51 = getelementptr i8, ptr %24, i64 %43
  %52 = load i8, ptr %51, align 1
  %53 = icmp ne i8 %52, 0
  %54 = getelementptr i8, ptr %18, i64 %43
  %55 = load i8, ptr %54, align 1
  %56 = getelementptr i8, ptr %26, i64 %47
  %57 = zext i1 %53 to i8
  store i8 %57, ptr %56, align 1
  %58 = getelementptr i8, ptr %41, i64 %47
  store i8 %55, ptr %58, align 1
  %59 = getelementptr i32, ptr %42, i64 %47
  %60 = trunc i64 %22 to i32
  store i32 %60, ptr %59, align 4
  %61 = add i64 %47, 1
  %62 = getelementptr i8, ptr %28, i64 %33
  %63 = getelementptr i32, ptr %35, i64 %40
  %64 = icmp eq i64 %61, 0
  br i1 %64, label %190, label %108

65:                                               ; preds = %46
  %66 = load i64, ptr %9, align 8
  %67 = add nsw i64 %48, -1
  store i64 %67, ptr %10, align 8
  %68 = add i64 %66, 1
  store i64 %68, ptr %9, align 8
  %69 = getelementptr i8, ptr %24, i64 %66
  %70 = load i8, ptr %69, align 1
  %71 = icmp ne i8 %70, 0
  %72 = getelementptr i8, ptr %18, i64 %66
  %73 = load i8, ptr %72, align 1
  %74 = getelementptr i8, ptr %26, i64 %47
  %75 = zext i1 %71 to i8
  store i8 %75, ptr %74, align 1
  %76 = getelementptr i8, ptr %41, i64 %47
  store i8 %73, ptr %76, align 1
  %77 = getelementptr i32, ptr %42, i64 %47
  %78 = trunc i64 %66 to i32
  %79 = add i32 %78, 1
  store i32 %79, ptr %77, align 4
  %80 = getelementptr i8, ptr %18, i64 %66
  %81 = load i8, ptr %80, align 1
  %82 = getelementptr i8, ptr %18, i64 %66
  %83 = getelementptr i8, ptr %82, i64 1
  %84 = load i8, ptr %83, align 1
  %85 = icmp ne i8 %81, %84
  %86 = getelementptr i8, ptr %24, i64 %66
  %87 = load i8, ptr %86, align 1
  %88 = icmp ne i8 %87, 0
  %89 = getelementptr i8, ptr %24, i64 %66
  %90 = getelementptr i8, ptr %89, i64 1
  %91 = load i8, ptr %90, align 1
  %92 = icmp ne i8 %91, 0
  %93 = xor i1 %88, %92
  %94 = or i1 %85, %93
  %95 = zext i1 %94 to i64
  %96 = add i64 %47, %95
  br label %46

97:                                               ; preds = %190, %104
  %98 = phi i64 [ 0, %190 ], [ %107, %104 ]
  %99 = load i64, ptr %12, align 8
  %100 = icmp sgt i64 %99, 0
  br i1 %100, label %194, label %211

101:                                              ; preds = %194, %204
  %102 = load i64, ptr %14, align 8
  %103 = icmp sgt i64 %102, 0
  br i1 %103, label %204, label %104

104:                                              ; preds = %101
  %105 = getelementptr i32, ptr %35, i64 %195
  %106 = load i32, ptr %105, align 4
  %107 = zext i32 %106 to i64
  br label %97

108:                                              ; preds = %186, %50
  %109 = phi i64 [ 0, %50 ], [ %187, %186 ]
  %110 = phi i64 [ 0, %50 ], [ %188, %186 ]
  %111 = add i64 %110, 1
  %112 = getelementptr i8, ptr %26, i64 %110
  %113 = load i8, ptr %112, align 1
  %114 = icmp ne i8 %113, 0
  %115 = icmp ult i64 %111, %61
  %116 = and i1 %114, %115
  br i1 %116, label %117, label %133

117:                                              ; preds = %108
  %118 = getelementptr i8, ptr %26, i64 %111
  %119 = load i8, ptr %118, align 1
  %120 = icmp eq i8 %119, 0
  br i1 %120, label %133, label %121

121:                                              ; preds = %129, %117
  %122 = phi i64 [ %111, %117 ], [ %123, %129 ]
  %123 = add i64 %122, 1
  %124 = getelementptr i8, ptr %26, i64 %110
  %125 = load i8, ptr %124, align 1
  %126 = icmp ne i8 %125, 0
  %127 = icmp ult i64 %123, %61
  %128 = select i1 %126, i1 %127, i1 false
  br i1 %128, label %129, label %133

129:                                              ; preds = %121
  %130 = getelementptr i8, ptr %26, i64 %123
  %131 = load i8, ptr %130, align 1
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %133, label %121

133:                                              ; preds = %129, %121, %117, %108
  %134 = phi i64 [ %123, %129 ], [ %111, %108 ], [ %123, %121 ], [ %111, %117 ]
  %135 = getelementptr i8, ptr %26, i64 %110
  %136 = load i8, ptr %135, align 1
  %137 = icmp ne i8 %136, 0
  %138 = sub i64 %134, %110
  %139 = icmp ugt i64 %138, 2
  %140 = select i1 %137, i1 %139, i1 false
  br i1 %140, label %141, label %160

141:                                              ; preds = %133
  %142 = getelementptr i32, ptr %63, i64 %134
  %143 = getelementptr i8, ptr %142, i64 -4
  %144 = load i32, ptr %143, align 4
  %145 = icmp eq i64 %109, 0
  br i1 %145, label %154, label %146

146:                                              ; preds = %141
  %147 = getelementptr i8, ptr %28, i64 %109
  %148 = getelementptr i8, ptr %147, i64 -1
  %149 = load i8, ptr %148, align 1
  %150 = zext i8 %149 to i64
  %151 = icmp eq i64 %4, %150
  %152 = add i64 %109, -1
  %153 = select i1 %151, i64 %152, i64 %109
  br label %154

154:                                              ; preds = %146, %141
  %155 = phi i64 [ %109, %141 ], [ %153, %146 ]
  %156 = getelementptr i8, ptr %28, i64 %155
  %157 = trunc i64 %4 to i8
  store i8 %157, ptr %156, align 1
  %158 = getelementptr i32, ptr %35, i64 %155
  store i32 %144, ptr %158, align 4
  %159 = add i64 %155, 1
  br label %160

160:                                              ; preds = %154, %133
  %161 = phi i64 [ %159, %154 ], [ %109, %133 ]
  %162 = phi i64 [ %134, %154 ], [ %110, %133 ]
  %163 = icmp ult i64 %162, %134
  br i1 %163, label %164, label %186

164:                                              ; preds = %179, %160
  %165 = phi i64 [ %161, %160 ], [ %183, %179 ]
  %166 = phi i64 [ %162, %160 ], [ %184, %179 ]
  %167 = getelementptr i8, ptr %62, i64 %166
  %168 = load i8, ptr %167, align 1
  %169 = getelementptr i32, ptr %63, i64 %166
  %170 = load i32, ptr %169, align 4
  %171 = icmp eq i64 %165, 0
  br i1 %171, label %179, label %172

172:                                              ; preds = %164
  %173 = getelementptr i8, ptr %28, i64 %165
  %174 = getelementptr i8, ptr %173, i64 -1
  %175 = load i8, ptr %174, align 1
  %176 = icmp eq i8 %175, %168
  %177 = add i64 %165, -1
  %178 = select i1 %176, i64 %177, i64 %165
  br label %179

179:                                              ; preds = %172, %164
  %180 = phi i64 [ %165, %164 ], [ %178, %172 ]
  %181 = getelementptr i8, ptr %28, i64 %180
  store i8 %168, ptr %181, align 1
  %182 = getelementptr i32, ptr %35, i64 %180
  store i32 %170, ptr %182, align 4
  %183 = add i64 %180, 1
  %184 = add i64 %166, 1
  %185 = icmp ult i64 %184, %134
  br i1 %185, label %164, label %186

186:                                              ; preds = %179, %160
  %187 = phi i64 [ %183, %179 ], [ %161, %160 ]
  %188 = phi i64 [ %184, %179 ], [ %162, %160 ]
  %189 = icmp ult i64 %188, %61
  br i1 %189, label %108, label %190

190:                                              ; preds = %186, %50
  %191 = phi i64 [ %187, %186 ], [ 0, %50 ]
  store i64 0, ptr %11, align 8
  %192 = icmp slt i64 %191, 1
  %193 = select i1 %192, i64 0, i64 %191
  store i64 %193, ptr %12, align 8
  br label %97

194:                                              ; preds = %97
  %195 = load i64, ptr %11, align 8
  %196 = add nsw i64 %99, -1
  store i64 %196, ptr %12, align 8
  %197 = add i64 %195, 1
  store i64 %197, ptr %11, align 8
  %198 = getelementptr i32, ptr %35, i64 %195
  %199 = load i32, ptr %198, align 4
  %200 = zext i32 %199 to i64
  store i64 %98, ptr %13, align 8
  %201 = sub nsw i64 %200, %98
  %202 = icmp slt i64 %201, 1
  %203 = select i1 %202, i64 0, i64 %201
  store i64 %203, ptr %14, align 8
  br label %101

204:                                              ; preds = %101
  %205 = load i64, ptr %13, align 8
  %206 = add nsw i64 %102, -1
  store i64 %206, ptr %14, align 8
  %207 = add i64 %205, 1
  store i64 %207, ptr %13, align 8
  %208 = getelementptr i8, ptr %28, i64 %195
  %209 = load i8, ptr %208, align 1
  %210 = getelementptr i8, ptr %16, i64 %205
  store i8 %209, ptr %210, align 1
  br label %101

211:                                              ; preds = %97
  ret i32 0
}

; kernel compress
define i32 @compress(i64 %0, ptr %1, ptr %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, ptr %15) {
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
  %29 = getelementptr i8, ptr %2, i64 %0
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr i8, ptr %3, i64 %0
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr i8, ptr %3, i64 %0
  %34 = getelementptr i8, ptr %33, i64 16
  %35 = load ptr, ptr %34, align 8
  %36 = load i64, ptr %35, align 4
  %37 = getelementptr i8, ptr %4, i64 %0
  %38 = load ptr, ptr %37, align 8
  %39 = getelementptr i8, ptr %7, i64 %0
  %40 = load ptr, ptr %39, align 8
  %41 = getelementptr i8, ptr %8, i64 %0
  %42 = load ptr, ptr %41, align 8
  %43 = getelementptr i8, ptr %8, i64 %0
  %44 = getelementptr i8, ptr %43, i64 16
  %45 = load ptr, ptr %44, align 8
  %46 = load i64, ptr %45, align 4
  %47 = getelementptr i8, ptr %45, i64 8
  %48 = load i64, ptr %47, align 4
  %49 = getelementptr i8, ptr %9, i64 %0
  %50 = load ptr, ptr %49, align 8
  %51 = getelementptr i8, ptr %9, i64 %0
  %52 = getelementptr i8, ptr %51, i64 16
  %53 = load ptr, ptr %52, align 8
  %54 = load i64, ptr %53, align 4
  %55 = getelementptr i8, ptr %53, i64 8
  %56 = load i64, ptr %55, align 4
  %57 = getelementptr i8, ptr %10, i64 %0
  %58 = load ptr, ptr %57, align 8
  %59 = getelementptr i8, ptr %10, i64 %0
  %60 = getelementptr i8, ptr %59, i64 16
  %61 = load ptr, ptr %60, align 8
  %62 = load i64, ptr %61, align 4
  %63 = getelementptr i8, ptr %61, i64 8
  %64 = load i64, ptr %63, align 4
  %65 = getelementptr i8, ptr %11, i64 %0
  %66 = load ptr, ptr %65, align 8
  %67 = getelementptr i8, ptr %11, i64 %0
  %68 = getelementptr i8, ptr %67, i64 16
  %69 = load ptr, ptr %68, align 8
  %70 = load i64, ptr %69, align 4
  %71 = getelementptr i8, ptr %69, i64 8
  %72 = load i64, ptr %71, align 4
  %73 = getelementptr i8, ptr %12, i64 %0
  %74 = load ptr, ptr %73, align 8
  %75 = getelementptr i8, ptr %13, i64 %0
  %76 = load ptr, ptr %75, align 8
  %77 = getelementptr i8, ptr %14, i64 %0
  %78 = load ptr, ptr %77, align 8
  %79 = getelementptr i8, ptr %14, i64 %0
  %80 = getelementptr i8, ptr %79, i64 16
  %81 = load ptr, ptr %80, align 8
  %82 = getelementptr i8, ptr %81, i64 8
  %83 = load i64, ptr %82, align 4
  %84 = getelementptr i8, ptr %15, i64 %0
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr i8, ptr %15, i64 %0
  %87 = getelementptr i8, ptr %86, i64 16
  %88 = load ptr, ptr %87, align 8
  %89 = load i64, ptr %88, align 4
  %90 = add i64 %5, 1
  store i64 0, ptr %25, align 8
  store i64 0, ptr %26, align 8
  %91 = add i64 %46, -1
  %92 = mul i64 %91, %48
  %93 = getelementptr i8, ptr %42, i64 %92
  %94 = add i64 %54, -1
  %95 = mul i64 %94, %56
  %96 = getelementptr i32, ptr %50, i64 %95
  store i64 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  %97 = add i64 %36, -1
  store i64 0, ptr %23, align 8
  %98 = icmp slt i64 %97, 1
  %99 = select i1 %98, i64 0, i64 %97
  store i64 %99, ptr %24, align 8
  br label %100

100:                                              ; preds = %118, %16
  %101 = phi i64 [ 0, %16 ], [ %149, %118 ]
  %102 = load i64, ptr %24, align 8
  %103 = icmp sgt i64 %102, 0
  br i1 %103, label %118, label %104

104:                                              ; preds = %100
  %105 = getelementptr i8, ptr %38, i64 %97
  %106 = load i8, ptr %105, align 1
  %107 = icmp ne i8 %106, 0
  %108 = getelementptr i8, ptr %32, i64 %97
  %109 = load i8, ptr %108, align 1
  %110 = getelementptr i8, ptr %40, i64 %101
  %111 = zext i1 %107 to i8
  store i8 %111, ptr %110, align 1
  %112 = getelementptr i8, ptr %93, i64 %101
  store i8 %109, ptr %112, align 1
  %113 = getelementptr i32, ptr %96, i64 %101
  %114 = trunc i64 %36 to i32
  store i32 %114, ptr %113, align 4
  %115 = add i64 %101, 1
  store i64 0, ptr %25, align 8
  %116 = icmp slt i64 %62, 1
  %117 = select i1 %116, i64 0, i64 %62
  store i64 %117, ptr %26, align 8
  br label %150

118:                                              ; preds = %100
  %119 = load i64, ptr %23, align 8
  %120 = add nsw i64 %102, -1
  store i64 %120, ptr %24, align 8
  %121 = add i64 %119, 1
  store i64 %121, ptr %23, align 8
  %122 = getelementptr i8, ptr %38, i64 %119
  %123 = load i8, ptr %122, align 1
  %124 = icmp ne i8 %123, 0
  %125 = getelementptr i8, ptr %32, i64 %119
  %126 = load i8, ptr %125, align 1
  %127 = getelementptr i8, ptr %40, i64 %101
  %128 = zext i1 %124 to i8
  store i8 %128, ptr %127, align 1
  %129 = getelementptr i8, ptr %93, i64 %101
  store i8 %126, ptr %129, align 1
  %130 = getelementptr i32, ptr %96, i64 %101
  %131 = trunc i64 %119 to i32
  %132 = add i32 %131, 1
  store i32 %132, ptr %130, align 4
  %133 = getelementptr i8, ptr %32, i64 %119
  %134 = load i8, ptr %133, align 1
  %135 = getelementptr i8, ptr %32, i64 %119
  %136 = getelementptr i8, ptr %135, i64 1
  %137 = load i8, ptr %136, align 1
  %138 = icmp ne i8 %134, %137
  %139 = getelementptr i8, ptr %38, i64 %119
  %140 = load i8, ptr %139, align 1
  %141 = icmp ne i8 %140, 0
  %142 = getelementptr i8, ptr %38, i64 %119
  %143 = getelementptr i8, ptr %142, i64 1
  %144 = load i8, ptr %143, align 1
  %145 = icmp ne i8 %144, 0
  %146 = xor i1 %141, %145
  %147 = or i1 %138, %146
  %148 = zext i1 %147 to i64
  %149 = add i64 %101, %148
  br label %100

150:                                              ; preds = %259, %104
  %151 = load i64, ptr %26, align 8
  %152 = icmp sgt i64 %151, 0
  br i1 %152, label %153, label %266

153:                                              ; preds = %150
  %154 = load i64, ptr %25, align 8
  %155 = add nsw i64 %151, -1
  store i64 %155, ptr %26, align 8
  %156 = add i64 %154, 1
  store i64 %156, ptr %25, align 8
  %157 = icmp slt i64 %154, 0
  %158 = select i1 %157, i64 %46, i64 0
  %159 = add i64 %154, %158
  %160 = mul i64 %159, %48
  %161 = getelementptr i8, ptr %42, i64 %160
  %162 = icmp slt i64 %154, 0
  %163 = select i1 %162, i64 %54, i64 0
  %164 = add i64 %154, %163
  %165 = mul i64 %164, %56
  %166 = getelementptr i32, ptr %50, i64 %165
  %167 = add i64 %46, -1
  %168 = mul i64 %167, %48
  %169 = getelementptr i8, ptr %42, i64 %168
  %170 = add i64 %54, -1
  %171 = mul i64 %170, %56
  %172 = getelementptr i32, ptr %50, i64 %171
  switch i64 %154, label %266 [
    i64 0, label %173
    i64 -2, label %173
    i64 1, label %258
    i64 -1, label %258
  ]

173:                                              ; preds = %153, %153, %258
  %174 = phi i64 [ 0, %258 ], [ 2, %153 ], [ 2, %153 ]
  %175 = icmp eq i64 %115, 0
  br i1 %175, label %259, label %176

176:                                              ; preds = %254, %173
  %177 = phi i64 [ 0, %173 ], [ %255, %254 ]
  %178 = phi i64 [ 0, %173 ], [ %256, %254 ]
  %179 = add i64 %178, 1
  %180 = getelementptr i8, ptr %40, i64 %178
  %181 = load i8, ptr %180, align 1
  %182 = icmp ne i8 %181, 0
  %183 = icmp ult i64 %179, %115
  %184 = select i1 %182, i1 %183, i1 false
  br i1 %184, label %185, label %201

185:                                              ; preds = %176
  %186 = getelementptr i8, ptr %40, i64 %179
  %187 = load i8, ptr %186, align 1
  %188 = icmp eq i8 %187, 0
  br i1 %188, label %201, label %189

189:                                              ; preds = %197, %185
  %190 = phi i64 [ %179, %185 ], [ %191, %197 ]
  %191 = add i64 %190, 1
  %192 = getelementptr i8, ptr %40, i64 %178
  %193 = load i8, ptr %192, align 1
  %194 = icmp ne i8 %193, 0
  %195 = icmp ult i64 %191, %115
  %196 = select i1 %194, i1 %195, i1 false
  br i1 %196, label %197, label %201

197:                                              ; preds = %189
  %198 = getelementptr i8, ptr %40, i64 %191
  %199 = load i8, ptr %198, align 1
  %200 = icmp eq i8 %199, 0
  br i1 %200, label %201, label %189

201:                                              ; preds = %197, %189, %185, %176
  %202 = phi i64 [ %191, %197 ], [ %179, %176 ], [ %191, %189 ], [ %179, %185 ]
  %203 = getelementptr i8, ptr %40, i64 %178
  %204 = load i8, ptr %203, align 1
  %205 = icmp ne i8 %204, 0
  %206 = sub i64 %202, %178
  %207 = icmp ugt i64 %206, %174
  %208 = select i1 %205, i1 %207, i1 false
  br i1 %208, label %209, label %228

209:                                              ; preds = %201
  %210 = getelementptr i32, ptr %172, i64 %202
  %211 = getelementptr i8, ptr %210, i64 -4
  %212 = load i32, ptr %211, align 4
  %213 = icmp eq i64 %177, 0
  br i1 %213, label %222, label %214

214:                                              ; preds = %209
  %215 = getelementptr i8, ptr %161, i64 %177
  %216 = getelementptr i8, ptr %215, i64 -1
  %217 = load i8, ptr %216, align 1
  %218 = zext i8 %217 to i64
  %219 = icmp eq i64 %6, %218
  %220 = add i64 %177, -1
  %221 = select i1 %219, i64 %220, i64 %177
  br label %222

222:                                              ; preds = %214, %209
  %223 = phi i64 [ %177, %209 ], [ %221, %214 ]
  %224 = getelementptr i8, ptr %161, i64 %223
  %225 = trunc i64 %6 to i8
  store i8 %225, ptr %224, align 1
  %226 = getelementptr i32, ptr %166, i64 %223
  store i32 %212, ptr %226, align 4
  %227 = add i64 %223, 1
  br label %228

228:                                              ; preds = %222, %201
  %229 = phi i64 [ %227, %222 ], [ %177, %201 ]
  %230 = phi i64 [ %202, %222 ], [ %178, %201 ]
  %231 = icmp ult i64 %230, %202
  br i1 %231, label %232, label %254

232:                                              ; preds = %247, %228
  %233 = phi i64 [ %229, %228 ], [ %251, %247 ]
  %234 = phi i64 [ %230, %228 ], [ %252, %247 ]
  %235 = getelementptr i8, ptr %169, i64 %234
  %236 = load i8, ptr %235, align 1
  %237 = getelementptr i32, ptr %172, i64 %234
  %238 = load i32, ptr %237, align 4
  %239 = icmp eq i64 %233, 0
  br i1 %239, label %247, label %240

240:                                              ; preds = %232
  %241 = getelementptr i8, ptr %161, i64 %233
  %242 = getelementptr i8, ptr %241, i64 -1
  %243 = load i8, ptr %242, align 1
  %244 = icmp eq i8 %243, %236
  %245 = add i64 %233, -1
  %246 = select i1 %244, i64 %245, i64 %233
  br label %247

247:                                              ; preds = %240, %232
  %248 = phi i64 [ %233, %232 ], [ %246, %240 ]
  %249 = getelementptr i8, ptr %161, i64 %248
  store i8 %236, ptr %249, align 1
  %250 = getelementptr i32, ptr %166, i64 %248
  store i32 %238, ptr %250, align 4
  %251 = add i64 %248, 1
  %252 = add i64 %234, 1
  %253 = icmp ult i64 %252, %202
  br i1 %253, label %232, label %254

254:                                              ; preds = %247, %228
  %255 = phi i64 [ %251, %247 ], [ %229, %228 ]
  %256 = phi i64 [ %252, %247 ], [ %230, %228 ]
  %257 = icmp ult i64 %256, %115
  br i1 %257, label %176, label %259

258:                                              ; preds = %153, %153
  br label %173

259:                                              ; preds = %254, %173
  %260 = phi i64 [ %255, %254 ], [ 0, %173 ]
  %261 = icmp slt i64 %154, 0
  %262 = select i1 %261, i64 %62, i64 0
  %263 = add i64 %154, %262
  %264 = mul i64 %263, %64
  %265 = getelementptr i64, ptr %58, i64 %264
  store i64 %260, ptr %265, align 8
  br label %150

266:                                              ; preds = %150, %153
  %267 = phi i1 [ false, %150 ], [ true, %153 ]
  %268 = phi i32 [ 0, %150 ], [ 1, %153 ]
  br i1 %267, label %585, label %487

269:                                              ; preds = %567, %487
  %270 = phi i64 [ 0, %487 ], [ %275, %567 ]
  %271 = phi i64 [ %90, %487 ], [ %526, %567 ]
  store i64 0, ptr %21, align 8
  store i64 0, ptr %22, align 8
  store i64 0, ptr %21, align 8
  %272 = icmp slt i64 %62, 1
  %273 = select i1 %272, i64 0, i64 %62
  store i64 %273, ptr %22, align 8
  br label %274

274:                                              ; preds = %269, %443
  %275 = phi i64 [ %270, %269 ], [ %444, %443 ]
  %276 = phi i64 [ 0, %269 ], [ %445, %443 ]
  %277 = phi i64 [ 0, %269 ], [ %446, %443 ]
  %278 = load i64, ptr %22, align 8
  %279 = icmp sgt i64 %278, 0
  br i1 %279, label %447, label %451

280:                                              ; preds = %451
  %281 = icmp slt i64 %452, 0
  %282 = select i1 %281, i64 %70, i64 0
  %283 = add i64 %452, %282
  %284 = mul i64 %283, %72
  %285 = getelementptr i16, ptr %66, i64 %284
  %286 = icmp slt i64 %452, 0
  %287 = select i1 %286, i64 %46, i64 0
  %288 = add i64 %452, %287
  %289 = mul i64 %288, %48
  %290 = getelementptr i8, ptr %42, i64 %289
  %291 = icmp slt i64 %452, 0
  %292 = select i1 %291, i64 %54, i64 0
  %293 = add i64 %452, %292
  %294 = mul i64 %293, %56
  %295 = getelementptr i32, ptr %50, i64 %294
  %296 = icmp slt i64 %452, 0
  %297 = select i1 %296, i64 %62, i64 0
  %298 = add i64 %452, %297
  %299 = mul i64 %298, %64
  %300 = getelementptr i64, ptr %58, i64 %299
  store i64 0, ptr %19, align 8
  store i64 0, ptr %20, align 8
  %301 = getelementptr i8, ptr %300, i64 8
  %302 = load i64, ptr %301, align 8
  %303 = getelementptr i32, ptr %295, i64 %302
  %304 = load i32, ptr %303, align 4
  %305 = zext i32 %304 to i64
  %306 = icmp ult i64 %270, %305
  br i1 %306, label %316, label %307

307:                                              ; preds = %307, %280
  %308 = getelementptr i8, ptr %300, i64 8
  %309 = load i64, ptr %308, align 8
  %310 = add i64 %309, 1
  %311 = getelementptr i8, ptr %300, i64 8
  store i64 %310, ptr %311, align 8
  %312 = getelementptr i32, ptr %295, i64 %310
  %313 = load i32, ptr %312, align 4
  %314 = zext i32 %313 to i64
  %315 = icmp ult i64 %270, %314
  br i1 %315, label %316, label %307

316:                                              ; preds = %307, %280
  %317 = load i64, ptr %300, align 8
  %318 = getelementptr i8, ptr %300, i64 8
  %319 = load i64, ptr %318, align 8
  %320 = shl nuw i64 1, %5
  %321 = add nuw i64 %320, 2
  %322 = getelementptr i32, ptr %295, i64 %319
  %323 = load i32, ptr %322, align 4
  %324 = zext i32 %323 to i64
  %325 = sub i64 %324, %270
  br label %326

326:                                              ; preds = %366, %316
  %327 = phi i64 [ %319, %316 ], [ %403, %366 ]
  %328 = phi i64 [ %325, %316 ], [ %402, %366 ]
  %329 = phi i64 [ %321, %316 ], [ %367, %366 ]
  %330 = getelementptr i8, ptr %290, i64 %327
  %331 = load i8, ptr %330, align 1
  %332 = zext i8 %331 to i64
  %333 = getelementptr i64, ptr %85, i64 %332
  %334 = load i64, ptr %333, align 8
  %335 = call i64 @llvm.umin.i64(i64 %334, i64 %328)
  %336 = zext i8 %331 to i64
  %337 = mul i64 %83, %336
  %338 = getelementptr i16, ptr %78, i64 %337
  %339 = getelementptr i16, ptr %338, i64 %335
  %340 = load i16, ptr %339, align 2
  %341 = icmp ult i64 %334, %328
  %342 = sub i64 %328, %335
  br label %371

343:                                              ; preds = %401
  store i64 %321, ptr %19, align 8
  %344 = sub i64 %329, %321
  %345 = icmp slt i64 %344, 1
  %346 = select i1 %345, i64 0, i64 %344
  store i64 %346, ptr %20, align 8
  br label %368

347:                                              ; preds = %401
  %348 = shl i64 %375, %5
  %349 = getelementptr i8, ptr %290, i64 %403
  %350 = load i8, ptr %349, align 1
  %351 = zext i8 %350 to i64
  %352 = or i64 %348, %351
  %353 = getelementptr i64, ptr %76, i64 %329
  store i64 %352, ptr %353, align 8
  %354 = getelementptr i16, ptr %74, i64 %352
  %355 = trunc i64 %329 to i16
  store i16 %355, ptr %354, align 2
  br i1 %341, label %356, label %366

356:                                              ; preds = %347
  %357 = add i64 %335, 1
  %358 = zext i8 %331 to i64
  %359 = getelementptr i64, ptr %85, i64 %358
  store i64 %357, ptr %359, align 8
  %360 = zext i8 %331 to i64
  %361 = mul i64 %83, %360
  %362 = getelementptr i16, ptr %78, i64 %361
  %363 = getelementptr i16, ptr %362, i64 %335
  %364 = getelementptr i8, ptr %363, i64 2
  %365 = trunc i64 %329 to i16
  store i16 %365, ptr %364, align 2
  br label %366

366:                                              ; preds = %356, %347
  %367 = add i64 %329, 1
  br label %326

368:                                              ; preds = %343, %409
  %369 = load i64, ptr %20, align 8
  %370 = icmp sgt i64 %369, 0
  br i1 %370, label %409, label %416

371:                                              ; preds = %399, %326
  %372 = phi i16 [ %340, %326 ], [ %397, %399 ]
  %373 = phi i64 [ %342, %326 ], [ %400, %399 ]
  %374 = phi i64 [ %327, %326 ], [ %390, %399 ]
  %375 = zext i16 %372 to i64
  %376 = icmp eq i64 %373, 0
  br i1 %376, label %377, label %388

377:                                              ; preds = %371
  %378 = add i64 %374, 1
  %379 = icmp eq i64 %378, %317
  br i1 %379, label %401, label %380

380:                                              ; preds = %377
  %381 = getelementptr i32, ptr %295, i64 %378
  %382 = load i32, ptr %381, align 4
  %383 = getelementptr i32, ptr %295, i64 %374
  %384 = load i32, ptr %383, align 4
  %385 = zext i32 %382 to i64
  %386 = zext i32 %384 to i64
  %387 = sub nsw i64 %385, %386
  br label %388

388:                                              ; preds = %380, %371
  %389 = phi i64 [ %373, %371 ], [ %387, %380 ]
  %390 = phi i64 [ %374, %371 ], [ %378, %380 ]
  %391 = shl i64 %375, %5
  %392 = getelementptr i8, ptr %290, i64 %390
  %393 = load i8, ptr %392, align 1
  %394 = zext i8 %393 to i64
  %395 = or i64 %391, %394
  %396 = getelementptr i16, ptr %74, i64 %395
  %397 = load i16, ptr %396, align 2
  %398 = icmp eq i16 %397, 0
  br i1 %398, label %401, label %399

399:                                              ; preds = %388
  %400 = add i64 %389, -1
  br label %371

401:                                              ; preds = %377, %388
  %402 = phi i64 [ %373, %377 ], [ %389, %388 ]
  %403 = phi i64 [ %378, %377 ], [ %390, %388 ]
  %404 = sub i64 %329, %321
  %405 = getelementptr i16, ptr %285, i64 %404
  store i16 %372, ptr %405, align 2
  %406 = icmp eq i64 %403, %317
  %407 = icmp eq i64 %329, 4096
  %408 = select i1 %406, i1 true, i1 %407
  br i1 %408, label %343, label %347

409:                                              ; preds = %368
  %410 = load i64, ptr %19, align 8
  %411 = add nsw i64 %369, -1
  store i64 %411, ptr %20, align 8
  %412 = add i64 %410, 1
  store i64 %412, ptr %19, align 8
  %413 = getelementptr i64, ptr %76, i64 %410
  %414 = load i64, ptr %413, align 8
  %415 = getelementptr i16, ptr %74, i64 %414
  store i16 0, ptr %415, align 2
  br label %368

416:                                              ; preds = %368
  %417 = icmp slt i64 %89, 1
  %418 = icmp slt i64 %89, 1
  br i1 %418, label %419, label %420

419:                                              ; preds = %416
  br label %420

420:                                              ; preds = %416, %419
  %421 = phi i64 [ %89, %419 ], [ 0, %416 ]
  br label %422

422:                                              ; preds = %435, %420
  %423 = phi i64 [ %421, %420 ], [ %437, %435 ]
  %424 = icmp slt i64 %423, %89
  br i1 %424, label %435, label %425

425:                                              ; preds = %422
  %426 = sub i64 %329, %321
  %427 = add i64 %426, 1
  %428 = add i64 %317, -1
  %429 = call i64 @llvm.umin.i64(i64 %428, i64 %403)
  %430 = getelementptr i32, ptr %295, i64 %429
  %431 = load i32, ptr %430, align 4
  %432 = zext i32 %431 to i64
  %433 = sub i64 %432, %402
  %434 = icmp ugt i64 %433, %275
  br i1 %434, label %442, label %438

435:                                              ; preds = %422
  %436 = getelementptr i64, ptr %85, i64 %423
  store i64 1, ptr %436, align 8
  %437 = add nsw i64 %423, 1
  br label %422

438:                                              ; preds = %425
  %439 = icmp eq i64 %433, %275
  %440 = icmp ult i64 %427, %276
  %441 = select i1 %439, i1 %440, i1 false
  br i1 %441, label %442, label %443

442:                                              ; preds = %438, %425
  br label %443

443:                                              ; preds = %442, %438
  %444 = phi i64 [ %433, %442 ], [ %275, %438 ]
  %445 = phi i64 [ %427, %442 ], [ %276, %438 ]
  %446 = phi i64 [ %452, %442 ], [ %277, %438 ]
  br label %274

447:                                              ; preds = %274
  %448 = load i64, ptr %21, align 8
  %449 = add nsw i64 %278, -1
  store i64 %449, ptr %22, align 8
  %450 = add i64 %448, 1
  store i64 %450, ptr %21, align 8
  br label %451

451:                                              ; preds = %447, %274
  %452 = phi i64 [ %448, %447 ], [ 0, %274 ]
  br i1 %279, label %280, label %489

453:                                              ; preds = %567, %487
  %454 = phi i64 [ %526, %567 ], [ %90, %487 ]
  %455 = shl nuw i64 1, %5
  %456 = add nuw i64 %455, 1
  %457 = getelementptr i8, ptr %30, i64 16
  %458 = load i64, ptr %457, align 8
  %459 = getelementptr i8, ptr %30, i64 8
  %460 = load i64, ptr %459, align 8
  %461 = shl i64 %456, %460
  %462 = or i64 %458, %461
  %463 = add i64 %460, %454
  %464 = icmp ugt i64 %463, 7
  br i1 %464, label %465, label %476

465:                                              ; preds = %465, %453
  %466 = phi i64 [ %463, %453 ], [ %474, %465 ]
  %467 = phi i64 [ %462, %453 ], [ %473, %465 ]
  %468 = load i64, ptr %30, align 8
  %469 = getelementptr i8, ptr %28, i64 %468
  %470 = trunc i64 %467 to i8
  store i8 %470, ptr %469, align 1
  %471 = load i64, ptr %30, align 8
  %472 = add i64 %471, 1
  store i64 %472, ptr %30, align 8
  %473 = lshr i64 %467, 8
  %474 = add i64 %466, -8
  %475 = icmp ugt i64 %474, 7
  br i1 %475, label %465, label %476

476:                                              ; preds = %465, %453
  %477 = phi i64 [ %474, %465 ], [ %463, %453 ]
  %478 = phi i64 [ %473, %465 ], [ %462, %453 ]
  %479 = getelementptr i8, ptr %30, i64 16
  store i64 %478, ptr %479, align 8
  %480 = getelementptr i8, ptr %30, i64 8
  store i64 %477, ptr %480, align 8
  %481 = getelementptr i8, ptr %30, i64 16
  %482 = load i64, ptr %481, align 8
  %483 = getelementptr i8, ptr %30, i64 8
  %484 = load i64, ptr %483, align 8
  %485 = add i64 %484, 7
  %486 = icmp ugt i64 %485, 7
  br i1 %486, label %569, label %580

487:                                              ; preds = %266
  %488 = icmp eq i64 %36, 0
  br i1 %488, label %453, label %269

489:                                              ; preds = %451
  %490 = shl nuw i64 1, %5
  %491 = getelementptr i8, ptr %30, i64 16
  %492 = load i64, ptr %491, align 8
  %493 = getelementptr i8, ptr %30, i64 8
  %494 = load i64, ptr %493, align 8
  %495 = shl i64 %490, %494
  %496 = or i64 %492, %495
  %497 = add i64 %494, %271
  %498 = icmp ugt i64 %497, 7
  br i1 %498, label %499, label %510

499:                                              ; preds = %499, %489
  %500 = phi i64 [ %497, %489 ], [ %508, %499 ]
  %501 = phi i64 [ %496, %489 ], [ %507, %499 ]
  %502 = load i64, ptr %30, align 8
  %503 = getelementptr i8, ptr %28, i64 %502
  %504 = trunc i64 %501 to i8
  store i8 %504, ptr %503, align 1
  %505 = load i64, ptr %30, align 8
  %506 = add i64 %505, 1
  store i64 %506, ptr %30, align 8
  %507 = lshr i64 %501, 8
  %508 = add i64 %500, -8
  %509 = icmp ugt i64 %508, 7
  br i1 %509, label %499, label %510

510:                                              ; preds = %499, %489
  %511 = phi i64 [ %508, %499 ], [ %497, %489 ]
  %512 = phi i64 [ %507, %499 ], [ %496, %489 ]
  %513 = getelementptr i8, ptr %30, i64 16
  store i64 %512, ptr %513, align 8
  %514 = getelementptr i8, ptr %30, i64 8
  store i64 %511, ptr %514, align 8
  %515 = icmp slt i64 %277, 0
  %516 = select i1 %515, i64 %70, i64 0
  %517 = add i64 %277, %516
  %518 = mul i64 %517, %72
  %519 = getelementptr i16, ptr %66, i64 %518
  store i64 0, ptr %17, align 8
  store i64 0, ptr %18, align 8
  %520 = add i64 %5, 1
  %521 = shl nuw i64 1, %5
  %522 = add nuw i64 %521, 2
  store i64 0, ptr %17, align 8
  %523 = icmp slt i64 %276, 1
  %524 = select i1 %523, i64 0, i64 %276
  store i64 %524, ptr %18, align 8
  br label %525

525:                                              ; preds = %510, %541
  %526 = phi i64 [ %520, %510 ], [ %550, %541 ]
  %527 = phi i64 [ %522, %510 ], [ %551, %541 ]
  %528 = load i64, ptr %18, align 8
  %529 = icmp sgt i64 %528, 0
  br i1 %529, label %552, label %567

530:                                              ; preds = %530, %552
  %531 = phi i64 [ %564, %552 ], [ %538, %530 ]
  %532 = phi i64 [ %565, %552 ], [ %539, %530 ]
  %533 = load i64, ptr %30, align 8
  %534 = getelementptr i8, ptr %28, i64 %533
  %535 = trunc i64 %531 to i8
  store i8 %535, ptr %534, align 1
  %536 = load i64, ptr %30, align 8
  %537 = add i64 %536, 1
  store i64 %537, ptr %30, align 8
  %538 = lshr i64 %531, 8
  %539 = add i64 %532, -8
  %540 = icmp ugt i64 %539, 7
  br i1 %540, label %530, label %541

541:                                              ; preds = %530, %552
  %542 = phi i64 [ %538, %530 ], [ %564, %552 ]
  %543 = phi i64 [ %539, %530 ], [ %565, %552 ]
  %544 = getelementptr i8, ptr %30, i64 16
  store i64 %542, ptr %544, align 8
  %545 = getelementptr i8, ptr %30, i64 8
  store i64 %543, ptr %545, align 8
  %546 = shl nuw i64 1, %526
  %547 = icmp eq i64 %527, %546
  %548 = zext i1 %547 to i64
  %549 = add i64 %526, %548
  %550 = call i64 @llvm.umin.i64(i64 %549, i64 12)
  %551 = add i64 %527, 1
  br label %525

552:                                              ; preds = %525
  %553 = load i64, ptr %17, align 8
  %554 = add nsw i64 %528, -1
  store i64 %554, ptr %18, align 8
  %555 = add i64 %553, 1
  store i64 %555, ptr %17, align 8
  %556 = getelementptr i16, ptr %519, i64 %553
  %557 = load i16, ptr %556, align 2
  %558 = zext i16 %557 to i64
  %559 = getelementptr i8, ptr %30, i64 16
  %560 = load i64, ptr %559, align 8
  %561 = getelementptr i8, ptr %30, i64 8
  %562 = load i64, ptr %561, align 8
  %563 = shl i64 %558, %562
  %564 = or i64 %560, %563
  %565 = add i64 %562, %526
  %566 = icmp ugt i64 %565, 7
  br i1 %566, label %530, label %541

567:                                              ; preds = %525
  %568 = icmp ult i64 %275, %36
  br i1 %568, label %269, label %453

569:                                              ; preds = %569, %476
  %570 = phi i64 [ %485, %476 ], [ %578, %569 ]
  %571 = phi i64 [ %482, %476 ], [ %577, %569 ]
  %572 = load i64, ptr %30, align 8
  %573 = getelementptr i8, ptr %28, i64 %572
  %574 = trunc i64 %571 to i8
  store i8 %574, ptr %573, align 1
  %575 = load i64, ptr %30, align 8
  %576 = add i64 %575, 1
  store i64 %576, ptr %30, align 8
  %577 = lshr i64 %571, 8
  %578 = add i64 %570, -8
  %579 = icmp ugt i64 %578, 7
  br i1 %579, label %569, label %580

580:                                              ; preds = %569, %476
  %581 = phi i64 [ %578, %569 ], [ %485, %476 ]
  %582 = phi i64 [ %577, %569 ], [ %482, %476 ]
  %583 = getelementptr i8, ptr %30, i64 16
  store i64 %582, ptr %583, align 8
  %584 = getelementptr i8, ptr %30, i64 8
  store i64 %581, ptr %584, align 8
  br label %585

585:                                              ; preds = %266, %580
  %586 = phi i32 [ 0, %580 ], [ %268, %266 ]
  ret i32 %586
}

declare i64 @llvm.umin.i64(i64, i64)
