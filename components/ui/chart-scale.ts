/** A round number at or above the largest value, so that the top line reads well. */
export function roundTop(values: readonly (number | null)[]): number {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  if (largest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= largest) ?? 10;
  return step * power;
}
