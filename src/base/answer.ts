/** An answer that may become another: what was made with it is as good as new while `version` stays. */
export interface Answer<T> {
  value: T;
  version: number;
}

/** Gives an answer another value. */
export function changeAnswer<T>(answer: Answer<T>, value: T): void {
  answer.value = value;
  answer.version++;
}

/** The answers that something was made with. */
export class Sources {
  private readonly asked = new Map<Answer<unknown>, number>();

  /** Notes an answer and returns its value. */
  use<T>(answer: Answer<T>): T {
    this.asked.set(answer, answer.version);
    return answer.value;
  }

  /** Whether all of them are still what they were. */
  get hold(): boolean {
    for (const [answer, version] of this.asked) if (answer.version !== version) return false;
    return true;
  }
}
