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
  private readonly noted = new Set<Answer<unknown>>();
  private readonly asked: Answer<unknown>[] = [];
  /** Of their versions, which only rise. */
  private sum = 0;

  /** Notes an answer and returns its value. */
  use<T>(answer: Answer<T>): T {
    if (!this.noted.has(answer)) {
      this.noted.add(answer);
      this.asked.push(answer);
      this.sum += answer.version;
    }
    return answer.value;
  }

  /** Whether all of them are still what they were. */
  get hold(): boolean {
    let sum = 0;
    for (const answer of this.asked) sum += answer.version;
    return sum === this.sum;
  }
}
