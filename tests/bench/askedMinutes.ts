/** How long the long measurements last: `ICEBELL_BENCH_MINUTES=10 npm run bench`. */
export function askedMinutes(): number {
  return Number(process.env['ICEBELL_BENCH_MINUTES'] ?? '1');
}
