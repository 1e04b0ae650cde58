/** An address of a `.bib` file: some escape its marks, some put it in `\url`. */
export function bibAddress(text: string): string | undefined {
  const plain = text.replace(/\\url\s*\{([^{}]*)\}/, '$1').replace(/\\([_%&#~$])/g, '$1').replace(/[{}\s]/g, '');
  return plain === '' ? undefined : plain;
}
