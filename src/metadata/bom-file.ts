/** Where the bill of materials stands in the site; CycloneDX recommends names that end so. */
export const BOM_FILE = 'sbom.cdx.json';
