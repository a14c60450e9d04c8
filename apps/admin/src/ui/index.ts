/** The patterns of the app, each once. Pages import from here: `import { ListPage, Money } from '#ui'`. */
export { Button, type ButtonProps } from './button.js';
export { RowButton } from './row-button.js';
export { Card, FactsList, type CardProps, type Fact } from './card.js';
export { ChartWithTable, type ChartSeries, type ChartWithTableProps } from './chart-with-table.js';
export { DangerDialog, type Danger, type DangerDialogProps } from './danger-dialog.js';
export { ActionBar, type ActionBarProps, type PageAction } from './detail-page/action-bar.js';
export { DetailPage, type DetailPageProps } from './detail-page/detail-page.js';
export type { PermittedAction } from './detail-page/permitted-actions.js';
export { Resource } from './detail-page/resource.js';
export { Dialog, type DialogProps } from './dialog.js';
export { Disclosure, type DisclosureProps } from './disclosure.js';
export {
  CheckboxField,
  CheckboxGroupField,
  RadioField,
  SelectField,
  type ChoiceFieldProps,
} from './fields/choice-fields.js';
export {
  GroupedCheckboxField,
  type GroupedCheckboxFieldProps,
  type OptionGroup,
} from './fields/grouped-checkbox-field.js';
export {
  ComboField,
  ComboListField,
  CpvField,
  MunicipalityField,
  type ComboFieldProps,
} from './fields/combo-fields.js';
export { DateField, DateTimeField } from './fields/date-fields.js';
export { FileField } from './fields/file-field.js';
export { TimeField } from './fields/time-field.js';
export {
  BusinessIdField,
  MoneyField,
  NumberField,
  TextAreaField,
  TextField,
  type NumberFieldProps,
  type TextFieldProps,
} from './fields/text-fields.js';
export { useCodelist, useCodeName } from './fields/use-codelist.js';
export { fieldId, FieldsOfForm, type FieldProps } from './fields/use-field.js';
export { FormPage, FormSection, type FormPageProps, type NameOf } from './form-page/form-page.js';
export { mergeDraft } from './form-page/merge-draft.js';
export { StalePanel } from './form-page/stale-panel.js';
export { RepeatField, type RepeatFieldProps } from './form-page/repeat-field.js';
export { useOrder } from './form-page/use-order.js';
export * from './format.js';
export { geoProjection } from './geo-projection.js';
export { timelineOf } from './history.js';
export { AppLink, ButtonLink, useGo, type AppLinkProps, type ButtonLinkProps } from './link.js';
export type { Column, Filter, ListQuery, ListSource, Option, PageOf } from './list-page/list-model.js';
export { DataTable, type DataTableProps } from './list-page/data-table.js';
export { ListFilters } from './list-page/list-filters.js';
export { ListPage, type ListPageProps } from './list-page/list-page.js';
export { useListQuery } from './list-page/use-list.js';
export type { Selection } from './list-page/selection-bar.js';
export { Meter, MeterKey, type MeterPart, type MeterProps } from './meter.js';
export { Page, type PageProps } from './page.js';
export { Progress, type ProgressProps } from './progress.js';
export { ConfirmReceipt, CopyHash, type ConfirmReceiptProps } from './receipt.js';
export { EmptyState, ErrorState, NoPermission, Skeleton } from './states.js';
export { useReason } from './reason.js';
export { StatusBadge, type Tone } from './status-badge.js';
export { TaskList, type Task } from './task-list.js';
export { Tabs, type Tab, type TabsProps } from './tabs.js';
export { Timeline, type TimelineEvent } from './timeline.js';
export { useFigure } from './use-figure.js';
export { useMedia, useNarrow } from './use-media.js';
export { useNow } from './use-now.js';
export { useProblemText } from './use-problem-text.js';
export { Countdown, DateText, Money, useInstantText } from './values.js';
export { Why, WhyPanel, type Explanation, type WhyProps, type WhyRow } from './why-panel.js';
