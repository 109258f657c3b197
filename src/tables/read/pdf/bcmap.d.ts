declare module "*.bcmap" {
  const bytes: Uint8Array;
  export default bytes;
}
