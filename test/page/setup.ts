import { closeSharedEditor, keepFailure } from './editor';

/** Root hooks of the page tests: a picture of what failed, and the shared editor closed at the end. */
export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    if (this.currentTest?.state === 'failed') {
      const report = await keepFailure(this.currentTest.fullTitle()).catch(() => undefined);
      if (report !== undefined) {
        console.log(report);
      }
    }
  },
  async afterAll(this: Mocha.Context) {
    this.timeout(30_000);
    await closeSharedEditor();
  },
};
