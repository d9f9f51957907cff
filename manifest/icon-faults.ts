const pngSignature = '89504e470d0a1a0a';
const colourWithAlpha = 6;

/**
 * Reads the header alone. Teams rejects a package whose icons have other sizes, and no schema can tell.
 */
export function findIconFaults(name: string, png: Uint8Array, size: number): readonly string[] {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.length < 26 || bytes.toString('hex', 0, 8) !== pngSignature) {
    return [`${name} is no PNG image. Draw it anew: node manifest/render-icons.ts.`];
  }
  const faults: string[] = [];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width !== size || height !== size) {
    faults.push(`${name} measures ${width}×${height}. Draw it at ${size}×${size}.`);
  }
  if (name === 'outline.png' && bytes[25] !== colourWithAlpha) {
    faults.push(`${name} has no transparent ground. Draw it white on nothing.`);
  }
  return faults;
}
