import { useQuery } from "@apollo/client/react";
import type { FilingFacts } from "@jianxiao/domain";
import { useMemo } from "react";
import { LastYearDocument } from "./document";
import { cellsBefore, type FilingModel } from "./models";

/** Which forms the grid shows. */
export type GridPlace = { readonly cycleId: string; readonly departmentId: string | null; readonly unitId: string | null };

/** Cells of the latest year before by form; read once somebody looks at them. */
export function useLastYear(place: GridPlace, wanted: boolean): (model: FilingModel) => FilingModel["earlier"] {
  const { data } = useQuery(LastYearDocument, { variables: place, skip: !wanted });
  return useMemo(() => {
    const before = new LastYears(new Map(data?.fillGrid.nodes.map(({ id, lastYearFacts }) => [id, lastYearFacts])));
    return (model) => before.of(model);
  }, [data]);
}

/** Kept by form: a grid asks for every cell anew. */
class LastYears {
  private readonly known = new WeakMap<FilingModel, FilingModel["earlier"]>();

  constructor(private readonly facts: ReadonlyMap<string, FilingFacts | null | undefined>) {}

  of(model: FilingModel): FilingModel["earlier"] {
    const found = this.known.get(model) ?? cellsBefore(this.facts.get(model.filing.id), model.facts);
    this.known.set(model, found);
    return found;
  }
}
