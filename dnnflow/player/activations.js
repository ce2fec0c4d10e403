/** The activations a layer may have: one entry of a table each, as in dnnflow/dnn/activations.py. */

const NORMAL_TAIL = 2.5;
const FRACTION_DEPTH = 120;

const clip = (z, low, high) => Math.min(high, Math.max(low, z));
const softplus = (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

function logistic(z) {
  const small = Math.exp(-Math.abs(z));
  return (z < 0 ? small : 1) / (1 + small);
}

/** The normal distribution: in the middle by a series whose terms have one sign, then its tails. */
function normal(z) {
  if (Math.abs(z) > NORMAL_TAIL) {
    const tail = density(z) / fractionFrom(Math.abs(z));
    return z < 0 ? tail : 1 - tail;
  }
  let [sum, term] = [z, z];
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}

const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Laplace's continued fraction `z + 1/(z + 2/(z + …))`, from far enough down. */
function fractionFrom(z) {
  let value = z;
  for (let depth = FRACTION_DEPTH; depth > 0; depth--) value = z + depth / value;
  return value;
}

const leaky = (z, slope) => (z < 0 ? slope * z : z);
const elu = (z, alpha, scale = 1) => (z < 0 ? scale * alpha * Math.expm1(z) : scale * z);
const hardSigmoid = (z, slope, shift) => clip(slope * z + shift, 0, 1);

function thresholdedRelu(z, threshold, slope, cap) {
  const above = z > threshold ? z : 0;
  const capped = cap < Infinity ? clip(above, 0, cap) : above;
  return slope ? capped - slope * Math.max(threshold - z, 0) : capped;
}

function squareplus(z, b) {
  const length = Math.hypot(z, Math.sqrt(b));
  return z < 0 ? b / 2 / (length - z) : (z + length) / 2;
}

/** From a pre-activation z, and the parameters behind it, to its value. */
const POINTWISE = {
  linear: (z) => z,
  tanh: Math.tanh,
  sigmoid: logistic,
  softsign: (z) => z / (1 + Math.abs(z)),
  relu: (z) => Math.max(z, 0),
  leaky_relu: leaky,
  elu,
  gelu: (z) => z * normal(z),
  silu: (z) => z * logistic(z),
  softplus: (z, beta, limit) => (beta * z > limit ? z : softplus(beta * z) / beta),
  relu6: (z) => clip(z, 0, 6),
  thresholded_relu: thresholdedRelu,
  prelu: leaky,
  selu: elu,
  celu: (z, alpha) => (z < 0 ? alpha * Math.expm1(z / alpha) : z),
  gelu_tanh: (z) => (z * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3)))) / 2,
  mish: (z) => z * Math.tanh(softplus(z)),
  exponential: Math.exp,
  log_sigmoid: (z) => -softplus(-z),
  squareplus,
  sparse_plus: (z) => (Math.abs(z) < 1 ? (z + 1) ** 2 / 4 : Math.max(z, 0)),
  hard_sigmoid: hardSigmoid,
  hard_silu: (z) => z * hardSigmoid(z, 1 / 6, 0.5),
  hard_tanh: clip,
  threshold: (z, limit, value) => (z > limit ? z : value),
  tanh_shrink: (z) => z - Math.tanh(z),
  soft_shrink: (z, size) => z - clip(z, -size, size),
  hard_shrink: (z, size) => (Math.abs(z) > size ? z : 0),
};

const mean = (row) => row.reduce((sum, value) => sum + value, 0) / row.length;
const meanSquare = (row) => mean(row.map((value) => value * value));

/** From the pre-activations of a point, and the parameters behind them, to their values. */
const TOGETHER = {
  softmax: (row) => {
    const exponentials = row.map(below(row)).map(Math.exp);
    const sum = exponentials.length * mean(exponentials);
    return exponentials.map((value) => value / sum);
  },
  log_softmax: (row) => {
    const lower = row.map(below(row));
    const sum = lower.length * mean(lower.map(Math.exp));
    return lower.map((value) => value - Math.log(sum));
  },
  layer_norm: (row, epsilon) => {
    const middle = mean(row);
    return rmsNorm(
      row.map((value) => value - middle),
      epsilon,
    );
  },
  rms_norm: rmsNorm,
};

function below(row) {
  const highest = Math.max(...row);
  return (value) => value - highest;
}

function rmsNorm(row, epsilon) {
  const size = Math.sqrt(meanSquare(row) + epsilon);
  return row.map((value) => value / size);
}

/** A cloud, shape (n, width), behind an activation, written into an image of the same shape.
 *
 * @param {{function: string, parameters: ?number[]}} stage - A name of the tables, and numbers, of
 *   which null stands for infinity; prelu may have one a unit.
 */
export function activated(stage, cloud, width, image) {
  const name = stage.function;
  const parameters = stage.parameters.map((each) => each ?? Infinity);
  if (name in TOGETHER) return together(TOGETHER[name], parameters, cloud, width, image);
  const value = POINTWISE[name];
  const perUnit = name === "prelu" && parameters.length > 1;
  for (let place = 0; place < cloud.length; place++) {
    image[place] = perUnit
      ? value(cloud[place], parameters[place % width])
      : value(cloud[place], ...parameters);
  }
  return image;
}

function together(values, parameters, cloud, width, image) {
  for (let start = 0; start < cloud.length; start += width) {
    image.set(values(cloud.subarray(start, start + width), ...parameters), start);
  }
  return image;
}
