/** What the plan at a glance fetches while nobody waits: its field, its tools, and the pictures in small. */

export { AgencyField } from './glance/agency-field.tsx';
export { GlanceTools } from './glance/glance-tools.tsx';
export { SmallPicture } from './glance/small-picture.tsx';
