/** What packs a zip: these alone, so that the library's other half, which starts workers from text, does not ship. */
export { Zip, ZipDeflate } from 'fflate';
