/** OpenCC's character tables: entries `from to [to …]`, separated by `|`. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
