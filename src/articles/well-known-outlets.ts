import { outletKey } from './outlet.ts';
import { isAgency } from './wire/agencies.ts';

/** Papers, stations and sites that readers ask for by name; agencies have a list of their own. */
const NAMES = `
BBC, BBC News, The Guardian, The Times, The Telegraph, Financial Times, The Economist, Sky News, The New York Times,
The Washington Post, The Wall Street Journal, USA Today, Fox News, NBC, ABC, CBS, Politico, Axios, HuffPost, Al Jazeera,
Euronews, Deutsche Welle, DW, Der Spiegel, Le Monde, El País,
Дневник, 24 часа, БНТ, БНР, БТВ, Медиапул, ОФФНюз, Свободна Европа,
РБК, Коммерсант, Ведомости, Медуза, Лента.ру, Газета.ру, Новая газета, Радио Свобода,
Українська правда, Суспільне, Радіо Свобода, Дзеркало тижня, Громадське, Лівий берег
`;

const outlets: ReadonlySet<string> = new Set(NAMES.split(',').map(outletKey));

/** Whether a name is that of an outlet, also where no article of it is stored: "only from the BBC". */
export function isWellKnownOutlet(name: string): boolean {
  return isAgency(name) || outlets.has(outletKey(name));
}
