// All symptoms. Where an index has no room for all, those go in that a site's entries say most of.
import { devices } from './devices.ts';
import { frameworks } from './frameworks.ts';
import { languages } from './languages.ts';
import { models } from './models.ts';
import { servers } from './servers.ts';
import { services } from './services.ts';
import { readSymptoms, type Symptom } from './symptoms.ts';
import { systems } from './systems.ts';
import { web } from './web.ts';

export const allSymptoms: readonly Symptom[] = [web, languages, servers, devices, frameworks, services, systems, models].flatMap(
  readSymptoms,
);
