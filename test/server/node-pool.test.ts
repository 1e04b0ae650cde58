import assert from 'node:assert/strict';
import { ThreadPool } from '../../src/server/node-pool';

const script = `import { parentPort, threadId } from 'node:worker_threads';
let turn = Promise.resolve();
parentPort.on('message', (asked) => {
  turn = turn.then(async () => {
    if (asked.dies) process.exit(1);
    if (asked.rests) await new Promise((resolve) => setTimeout(resolve, asked.rests));
    parentPort.postMessage({ n: asked.n, threadId });
  });
});`;
const entry = new URL(`data:text/javascript,${encodeURIComponent(script)}`);

interface Answer {
  readonly n: number;
  readonly threadId: number;
}

describe('threads that answer questions', () => {
  const pools: ThreadPool[] = [];
  const poolOf = (threads: number, depth: number): ThreadPool => {
    const pool = new ThreadPool(entry, () => ({ threads, megabytes: 50 }), 10_000, depth);
    pools.push(pool);
    return pool;
  };
  afterEach(() => pools.splice(0).forEach((pool) => pool.end()));

  it('give each its own answer, however many are asked at once, and are no more than may be', async () => {
    const pool = poolOf(2, 3);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => pool.ask<Answer>({ n, rests: n % 3 })));
    assert.deepEqual(answers.map((answer) => answer?.n), Array.from({ length: 40 }, (_, n) => n));
    assert.equal(new Set(answers.map((answer) => answer?.threadId)).size, 2);
  });

  it('die of one question only: those behind it are asked of another', async () => {
    const pool = poolOf(1, 4);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => pool.ask<Answer>({ n, dies: n === 2 || n === 5 })));
    assert.deepEqual(answers.map((answer) => answer?.n), [1, undefined, 3, 4, undefined, 6]);
  });

  it('leave nobody waiting when they are ended', async () => {
    const pool = poolOf(1, 2);
    const asked = [1, 2, 3].map((n) => pool.ask<Answer>({ n, rests: 10_000 }));
    pool.end();
    assert.deepEqual(await Promise.all(asked), [undefined, undefined, undefined]);
    assert.equal((await pool.ask<Answer>({ n: 4 }))?.n, 4);
  });
});
