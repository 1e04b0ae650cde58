import { closeSharedEditor, keepFailure, tidySharedEditor } from './editor';

/**
 * Root hooks of the page tests: of what failed a picture and what the editor showed, the editor tidied for what comes
 * next (a test in a browser has a second try, which the output shows), and the shared editor closed at the end.
 */
export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    this.timeout(60_000);
    // A test that is tried again has no state yet.
    if (this.currentTest && this.currentTest.state !== 'passed' && this.currentTest.state !== 'pending') {
      const { title } = this.currentTest;
      console.log(`Did not pass: ${title}`);
      const report = await keepFailure(this.currentTest.fullTitle()).catch(() => undefined);
      if (report !== undefined) {
        console.log(report);
      }
      await tidySharedEditor().catch((error: unknown) => console.log(`The editor was not tidied: ${String(error)}`));
    }
  },
  async afterAll(this: Mocha.Context) {
    this.timeout(30_000);
    await closeSharedEditor();
  },
};
