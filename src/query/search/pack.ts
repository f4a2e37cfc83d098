/** The files of the search's own index begin with it once they are unpacked. */
export const packSignature = 'meipi-find\n';

const signature = new TextEncoder().encode(packSignature);

const isUnpacked = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

/**
 * Unpacks a file of the index, whether or not a server has unpacked it already.
 *
 * @param file as it came
 * @returns what it holds, without the signature
 * @throws TypeError when it is cut, spoilt or something else
 */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  let bytes: Uint8Array = file;
  if (!isUnpacked(bytes)) {
    const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
    const unpacked = await new Response(stream).arrayBuffer().catch((error: unknown) => {
      throw new TypeError('cut or spoilt', { cause: error });
    });
    bytes = new Uint8Array(unpacked);
  }
  if (!isUnpacked(bytes)) throw new TypeError('not a file of the index');
  return bytes.subarray(signature.length);
}

/** Reads the JSON that a file of the index holds. */
export const readJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
