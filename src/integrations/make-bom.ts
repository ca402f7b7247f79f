/**
 * The bill of materials of a site, in CycloneDX 1.6: what it is built with, and the fonts that it holds.
 * It is made of package-lock.json alone, without time or serial number: the same site, the same bytes.
 */
import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  LicenseExpression,
  LicenseRepository,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as FromBom, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import {
  findDependency,
  listProduction,
  toPackageName,
  type LockEntry,
  type Lockfile,
} from './lockfile.ts';

/** A file of the site that was made from one of a package. */
export interface ShippedFile {
  /** Path in the site. */
  path: string;
  /** SHA-256 of its content, in hexadecimal digits. */
  sha256: string;
  /** The package that it was made from. */
  from: string;
}

/** How an integrity names its algorithm, and how CycloneDX does. */
const ALGORITHMS: Record<string, HashAlgorithm> = {
  sha1: HashAlgorithm['SHA-1'],
  sha256: HashAlgorithm['SHA-256'],
  sha384: HashAlgorithm['SHA-384'],
  sha512: HashAlgorithm['SHA-512'],
};

/** The package URL of an npm package: https://github.com/package-url/purl-spec, type `npm`. */
const toPurl = (name: string, version: string): string =>
  `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;

const toLicences = (licence: string | undefined): LicenseRepository =>
  new LicenseRepository(
    licence === undefined
      ? []
      : [isSupportedSpdxId(licence) ? new SpdxLicense(licence) : new LicenseExpression(licence)],
  );

function toComponent(path: string, entry: LockEntry): Component {
  const fullName = entry.name ?? toPackageName(path);
  const [name = fullName, group] = fullName.split('/').reverse();
  const version = entry.version ?? '';
  const purl = toPurl(fullName, version);
  const component = new Component(ComponentType.Library, name, {
    bomRef: purl,
    purl,
    version,
    scope: entry.optional === true ? ComponentScope.Optional : ComponentScope.Required,
    licenses: toLicences(entry.license),
    ...(group !== undefined && { group }),
  });
  for (const hash of entry.integrity?.split(' ') ?? []) {
    const [algorithm = '', digest = ''] = hash.split(/-(.*)/su);
    const known = ALGORITHMS[algorithm];
    if (known) component.hashes.set(known, Buffer.from(digest, 'base64').toString('hex'));
  }
  return component;
}

/**
 * @param shipped files of the site that were made from packages
 * @returns the text of `sbom.cdx.json`
 */
export function makeBom(lockfile: Lockfile, shipped: readonly ShippedFile[]): string {
  const { name = '', version = '', license, ...root } = lockfile.packages[''] ?? {};
  const site = new Component(ComponentType.Application, name, {
    bomRef: name,
    version,
    licenses: toLicences(license),
  });
  const bom = new Bom();
  bom.metadata.component = site;

  // A package that stands at several places in one version is one component.
  const byPurl = new Map<string, Component>();
  const byPath = new Map<string, Component>();
  const production = listProduction(lockfile);
  for (const [path, entry] of production) {
    const component = toComponent(path, entry);
    const purl = component.purl ?? '';
    const known = byPurl.get(purl) ?? component;
    if (component.scope === ComponentScope.Required) known.scope = component.scope;
    byPurl.set(purl, known);
    byPath.set(path, known);
    bom.components.add(known);
  }
  for (const [path, entry] of [['', root] as const, ...production]) {
    const names = {
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...entry.peerDependencies,
    };
    for (const needed of Object.keys(names)) {
      const target = byPath.get(findDependency(lockfile, path, needed) ?? '');
      if (target) (byPath.get(path) ?? site).dependencies.add(target.bomRef);
    }
  }
  for (const { path, sha256, from } of shipped) {
    const source = byPath.get(`node_modules/${from}`);
    if (!source) throw new Error(`${path} is made from ${from}, which package-lock.json lacks.`);
    const file = new Component(ComponentType.File, path, {
      bomRef: path,
      licenses: source.licenses,
    });
    file.hashes.set(HashAlgorithm['SHA-256'], sha256);
    file.dependencies.add(source.bomRef);
    site.dependencies.add(file.bomRef);
    bom.components.add(file);
  }
  const serializer = new JsonSerializer(new FromBom.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}
