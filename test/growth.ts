// How time grows with a text. What the processor was busy for is measured, so that a busy machine changes nothing.

/** Milliseconds below which nothing is slow, whatever they are a multiple of. */
const nothing = 150;

function timeOf(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times as long eight times as much takes; the least of three tries. */
export function growthOf(make: (n: number) => () => void, n: number): number {
  const tries = [1, 2, 3].map(() => {
    const [few, many] = [make(n), make(8 * n)];
    const long = timeOf(many);
    return long < nothing ? 0 : long / timeOf(few);
  });
  return Math.min(...tries);
}
