/** As much of write-good 1.0.8 as the bench uses; the package ships no types. */
declare module 'write-good' {
  const writeGood: (
    text: string,
  ) => readonly { readonly index: number; readonly offset: number; readonly reason: string }[];
  export default writeGood;
}
