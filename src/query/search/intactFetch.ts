/** Pagefind's files begin with it once they are unpacked. */
const signature = new TextEncoder().encode('pagefind_dcd');

function isUnpacked(file: ArrayBuffer): boolean {
  const bytes = new Uint8Array(file);
  return signature.every((byte, index) => bytes[index] === byte);
}

async function unpack(file: ArrayBuffer): Promise<ArrayBuffer> {
  if (isUnpacked(file)) return file;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = await new Response(stream).arrayBuffer().catch((error: unknown) => {
    throw new TypeError('cut or spoilt', { cause: error });
  });
  if (!isUnpacked(unpacked)) throw new TypeError('not a file of the index');
  return unpacked;
}

/**
 * Makes a fetch for Pagefind that hands on whole files only and tells of every other. Pagefind itself
 * takes a part of the index that it cannot load or read for one without words, and finds nothing.
 *
 * @param load what fetches a file
 * @param failed hears of each file that is missing, cut or something else
 */
export function intactFetch(
  load: (address: string) => Promise<Response>,
  failed: (error: Error) => void,
): (address: string) => Promise<Response> {
  const fetchWhole = async (address: string): Promise<Response> => {
    const response = await load(address);
    if (!response.ok) throw new Error(String(response.status));
    const isPacked = !new URL(response.url).pathname.endsWith('.json');
    return isPacked ? new Response(await unpack(await response.arrayBuffer())) : response;
  };
  return async (address) => {
    try {
      return await fetchWhole(address);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const failure = new Error(`${address}: ${reason}`, { cause: error });
      failed(failure);
      throw failure;
    }
  };
}
