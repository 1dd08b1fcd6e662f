/** 0.85 as `85%`, without the dust of binary fractions. */
export function formatPercent(rate: number): string {
  return `${Number((rate * 100).toFixed(4))}%`;
}
