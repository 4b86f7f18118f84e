// Prints how many milliseconds the bundled engine takes from its import to its first answer.
const start = performance.now();
const { firstAnswer } = await import(process.argv[2]);
await firstAnswer(
  'Keep it between us, but our head is off with stress and half of 6B has noticed. Ring me on 07700 900123.',
);
process.stdout.write(String(performance.now() - start));
