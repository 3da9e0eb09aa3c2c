import type { components } from './openapi';

/** The screens' names for what the server gives. The fields stand in its contract, openapi.json, and only there. */
type Schemas = components['schemas'];

export type Text = Schemas['Text'];
export type Lang = Text['lang'];
export type Passage = Schemas['PassageView'];
export type Picture = Schemas['Image'];
export type Source = Schemas['SourceView'];
export type Span = Schemas['RangeView'];
export type Kind = Schemas['Kind'];
export type Link = Schemas['Link'];
export type Pointing = Schemas['LinkedFrom'];

export type Craft = Schemas['CraftView'];
export type Technique = Schemas['TechniqueView'];
export type Step = Schemas['StepView'];
export type Motif = Schemas['MotifView'];
export type Reading = Schemas['ReadingView'];
export type Exhibit = Schemas['MuseumObjectView'];
export type Stop = Schemas['StopView'];
export type Artisan = Schemas['ArtisanView'];
export type Region = Schemas['RegionView'];
export type Centre = Schemas['CentreView'];

/** A place in a picture, as fractions 0–1 of its width and height. */
export type Spot = Omit<Stop, 'text'>;

/** What every record has, of whatever kind. */
export type Entry = Pick<Schemas['AnyView'], keyof Schemas['AnyView']>;

/** The kinds shown on the one calm record page: each kind has only some of their fields. */
export type Plain = Whole<
  Schemas[
    | 'MaterialView'
    | 'ToolView'
    | 'OrganisationView'
    | 'ProgrammeView'
    | 'DesignationView'
    | 'StoryView'
    | 'TermView'
    | 'DemonstrationView'
    | 'MediaView']
>;

/** One type out of many: what all of them have, and what any of them may have. */
type Whole<Many> = Pick<Many, keyof Many> & {
  [Field in Exclude<FieldOf<Many>, keyof Many>]?: Many extends { [name in Field]?: infer Value }
    ? Value
    : never;
};
type FieldOf<Many> = Many extends unknown ? keyof Many : never;

export type RecordList = Schemas['RecordList'];
export type Listed = Schemas['ListedRecord'];
/** A centre and how fresh this server's news of it is. */
export type CentreList = Schemas['CentreList'];
export type CentreNews = CentreList['items'][number];
export type ProblemBody = Schemas['Problem'];

export type Found = Schemas['SearchResults'];
export type Hit = Schemas['SearchHit'];
/** Words of a name that were found: from and to, counted in UTF-16 units. */
export type Mark = Hit['marks'][number];
export type Facet = Schemas['FacetValues'][number];
export type Letters = Schemas['Letters'];
export type NamePage = Schemas['NamePage'];

/** What a kiosk says of itself, so that staff see whether it lives. */
export type Heartbeat = Schemas['Heartbeat'];
