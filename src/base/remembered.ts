/** Remembers answers: a text has few words, each many times. All are forgotten when there are many. */
export function remembered<V>(ask: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size > 20_000) known.clear();
      known.set(word, (answer = ask(word)));
    }
    return answer;
  };
}
