/**
 * Only what is needed to pack a zip, so that the other half of the library, which starts workers from text, is not
 * bundled.
 */
export { Zip, ZipDeflate } from 'fflate';
