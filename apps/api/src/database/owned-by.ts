/**
 * Whose a row is. PLATFORM: nobody's business rows, reached by named system work only. DISTRICT: the district's.
 * DEPARTMENT: a department's, and its unit's where the row has a `unitId`. APPOINTMENT: private to one appointment.
 */
export type Owner = "PLATFORM" | "DISTRICT" | "DEPARTMENT" | "APPOINTMENT";

export type GrantBy = { column: string; matches: "projectId" | "departmentId" };

export type OwnershipOptions = {
  /** DEPARTMENT: evaluators see it through a grant; `true` means by the row's `projectId`. */
  grant?: true | GrantBy;
  /** DEPARTMENT with `grant`: evaluators add and change rows of the projects granted to them. */
  evaluatorsWrite?: true;
  /** DISTRICT: seen only by those who see the whole district, and, where `person` names a column, by the evaluator whose account stands in it. */
  bureau?: true;
  /** DISTRICT with `bureau`: the column that names the evaluator's account. */
  person?: string;
  /** DEPARTMENT without a unit: its units may see (and, where the domain lets them, change) it all the same. */
  sharedWithUnits?: true;
  /** DEPARTMENT: the column that names the department, when it is not `departmentId`. */
  departmentKey?: string;
  /** DEPARTMENT: the column that names the unit, when it is not `unitId`. */
  unitKey?: string;
  /** Also visible to the three administrators, who otherwise see no business rows. */
  organisation?: true;
  /** DISTRICT: a row that names a department is seen only by those who see that department. */
  narrowed?: true;
  /** Rows the bureau keeps to itself: nobody else sees them, whatever their scope. */
  bureauOnly?: true;
  /** The column that names a row's audience; rows for `BUREAU` are the bureau's own, as with `bureauOnly`. */
  audience?: string;
  /** Rows are added and read, never changed or removed. */
  appendOnly?: true;
  /** Why changes of its rows are not written down field by field; without it they are. */
  unkept?: string;
};

export type Ownership = { readonly owner: Owner } & Readonly<OwnershipOptions>;

const RULES = new Map<object, Ownership>();

/** Says whose the rows of an entity are. An entity without it stops the start-up. */
export function OwnedBy(owner: Owner, options: OwnershipOptions = {}): ClassDecorator {
  return (entity) => {
    RULES.set(entity, Object.freeze({ owner, ...options }));
  };
}

/** The ownership rule of an entity class, or undefined when it has none. */
export function ownershipOf(entity: object): Ownership | undefined {
  return RULES.get(entity);
}
