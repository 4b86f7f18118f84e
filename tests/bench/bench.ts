import { benchDrafts } from './drafts.ts';
import { timeInTurn } from './in-turn.ts';
import { loadTime } from './load.ts';
import { peers } from './peers.ts';
import { growth, rosterCost } from './scaling.ts';

/** What the engine promises, as ratios in one run: times alone say more of the machine than of the code. */
const PROMISES = { compromise: 1 / 4, harper: 1 / 20, load: 60, roster: 1.2, growth: 2 };

/** Times `check` beside its peers on the same drafts, in turn, in one run. */
async function main(): Promise<number> {
  const drafts = benchDrafts();
  console.log(`${drafts.length} drafts of 60 to 3,000 characters, each read by all in turn\n`);
  const times = await timeInTurn(await peers(), drafts);
  const own = times.get('check');
  if (!own) throw new Error('nothing was timed');
  console.log('                 median ms     p95 ms   check is (median)   check is (p95)');
  for (const [name, { median, p95 }] of times)
    console.log(
      `${name.padEnd(15)}${median.toFixed(3).padStart(11)}${p95.toFixed(3).padStart(11)}${share(own.median / median)}${share(own.p95 / p95)}`,
    );
  const kept = [
    promise(
      'p95 beside compromise’s full parse',
      own.p95 / (times.get('compromise')?.p95 ?? 1),
      PROMISES.compromise,
    ),
    promise('p95 beside harper.js', own.p95 / (times.get('harper.js')?.p95 ?? 1), PROMISES.harper),
    promise('cost per character, 100,000 beside 3,000 characters', growth(), PROMISES.growth),
    promise('cost per draft, 50,000 pupils beside 50', rosterCost(drafts), PROMISES.roster),
    promise('milliseconds to load and check the first draft', await loadTime(), PROMISES.load),
  ];
  return kept.every(Boolean) ? 0 : 1;
}

function share(ratio: number): string {
  return `${ratio.toFixed(3)} ×`.padStart(18);
}

function promise(what: string, measured: number, most: number): boolean {
  const isKept = measured <= most;
  console.log(`\n${isKept ? 'kept  ' : 'MISSED'} ${what}: ${measured.toFixed(3)} (at most ${most})`);
  return isKept;
}

process.exitCode = await main();
