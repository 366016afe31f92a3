export { TrialPanel } from './TrialPanel.tsx'
