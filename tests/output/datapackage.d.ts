/** The parts of the Data Package library that are used here; it comes without types. */
declare module 'datapackage' {
  export interface Resource {
    name: string;
    tabular: boolean;
    headers: string[];
    /** @throws where a value is not of its type, breaks a constraint, or refers to no row */
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
  }

  export class Package {
    /** @throws where the descriptor is not as the profile has it, if `strict` */
    static load(
      descriptor: object,
      options: { basePath: string; strict: boolean },
    ): Promise<Package>;
    resources: Resource[];
  }
}
