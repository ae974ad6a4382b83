import type { EditorInUse } from '../../platform/editorInUse';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';

/** Dependencies of the insights. */
export interface InsightsNeeds extends PanelNeeds {
  readonly inUse: EditorInUse;
}
