import type { Facts, ReportLanguage } from './facts.ts';

/** One fact as a report tells it, as an honest writer rewords it, and as a liar turns its meaning with hardly a word. */
export interface Telling {
  readonly source: string;
  readonly honest: readonly string[];
  readonly withoutNegation?: readonly string[];
  /** "May" made "will", a condition or an "allegedly" left out, a hope made a fact. */
  readonly strengthened?: readonly string[];
  /** Another one says it, or does it to the other. */
  readonly swapped?: readonly string[];
}

type Tell = (facts: Facts) => Telling;

const english: readonly Tell[] = [
  ({ person, surname, town, number, weekday }) => ({
    source: `${person}, the mayor of ${town}, opened a bridge for ${number} cars an hour on ${weekday}.`,
    honest: [
      `${person} opened a bridge for ${number} cars an hour on ${weekday}.`,
      `On ${weekday}, ${surname} opened a bridge for ${number} cars an hour.`,
    ],
  }),
  ({ town, number, weekday }) => ({
    source: `The council of ${town} did not approve the budget of ${number} million crowns on ${weekday}.`,
    honest: [
      `On ${weekday} the council of ${town} did not approve a budget of ${number} million crowns.`,
      `The council of ${town} has not approved the budget of ${number} million crowns.`,
    ],
    withoutNegation: [
      `On ${weekday} the council of ${town} approved a budget of ${number} million crowns.`,
      `The council of ${town} has approved the budget of ${number} million crowns.`,
      `The council of ${town} did approve the budget of ${number} million crowns.`,
    ],
  }),
  ({ town, number, otherNumber, weekday }) => ({
    source: `A fire at the mill in ${town} killed ${number} people and injured ${otherNumber} others, police said on ${weekday}.`,
    honest: [
      `Police said that a fire at the mill in ${town} killed ${number} people and injured ${otherNumber} others.`,
      `A fire at the mill in ${town} killed ${number} people and injured ${otherNumber}, according to police.`,
    ],
    swapped: [
      `Police said that a fire at the mill in ${town} killed ${otherNumber} people and injured ${number} others.`,
    ],
  }),
  ({ town, otherTown, weekday }) => ({
    source: `Heavy rain may close the road from ${town} to ${otherTown} until ${weekday}, the transport office said.`,
    honest: [
      `The transport office said heavy rain may close the road from ${town} to ${otherTown} until ${weekday}.`,
      `The road from ${town} to ${otherTown} may be closed until ${weekday} because of heavy rain, the transport office said.`,
    ],
    strengthened: [
      `The transport office said heavy rain will close the road from ${town} to ${otherTown} until ${weekday}.`,
      `The road from ${town} to ${otherTown} is closed until ${weekday} because of heavy rain, the transport office said.`,
    ],
  }),
  ({ person, surname, other, otherSurname }) => ({
    source: `${person} said that the talks with ${other} had failed.`,
    honest: [
      `The talks with ${other} had failed, ${surname} said.`,
      `According to ${person}, the talks with ${other} had failed.`,
      `The talks with ${other} had failed, said ${person}.`,
    ],
    swapped: [
      `${other} said that the talks with ${person} had failed.`,
      `The talks had failed, ${otherSurname} said.`,
      `According to ${other}, the talks had failed.`,
    ],
  }),
  ({ town, number, otherNumber, day }) => ({
    source: `Unemployment in ${town} fell to ${number} percent on ${day}, the lowest level in ${otherNumber} years.`,
    honest: [
      `On ${day} unemployment in ${town} fell to ${number} percent, the lowest level in ${otherNumber} years.`,
      `Unemployment in ${town} fell to ${number} percent, the lowest level in ${otherNumber} years.`,
    ],
    swapped: [`Unemployment in ${town} fell to ${otherNumber} percent, the lowest level in ${number} years.`],
  }),
  ({ person, surname, other, otherSurname, town }) => ({
    source: `${person} never signed the contract with the shipyard of ${town}, ${other} told the court.`,
    honest: [
      `${other} told the court that ${person} never signed the contract with the shipyard of ${town}.`,
      `${otherSurname} told the court that ${surname} never signed the contract.`,
    ],
    withoutNegation: [
      `${other} told the court that ${person} signed the contract with the shipyard of ${town}.`,
      `${otherSurname} told the court that ${surname} had signed the contract.`,
    ],
    swapped: [
      `${person} told the court that ${other} never signed the contract with the shipyard of ${town}.`,
    ],
  }),
  ({ person, number, weekday }) => ({
    source: `If the ferry strike goes on, ${number} islanders will be without bread by ${weekday}, ${person} warned.`,
    honest: [
      `${person} warned that ${number} islanders will be without bread by ${weekday} if the ferry strike goes on.`,
    ],
    withoutNegation: [
      `${person} warned that ${number} islanders will be with bread by ${weekday} if the ferry strike goes on.`,
    ],
    strengthened: [
      `${person} warned that ${number} islanders will be without bread by ${weekday}.`,
      `The ferry strike goes on, and ${number} islanders will be without bread by ${weekday}, ${person} warned.`,
    ],
  }),
  ({ person, number, town }) => ({
    source: `Police allegedly found ${number} crates of amber in the house of ${person} in ${town}.`,
    honest: [
      `In ${town}, police allegedly found ${number} crates of amber in the house of ${person}.`,
      `Police allegedly found ${number} crates of amber in the house of ${person}.`,
    ],
    strengthened: [
      `Police found ${number} crates of amber in the house of ${person} in ${town}.`,
      `In ${town}, police found ${number} crates of amber in the house of ${person}.`,
    ],
  }),
  ({ town, otherTown, number, otherNumber, weekday }) => ({
    source: `${town} beat ${otherTown} by ${number} points to ${otherNumber} in the final on ${weekday}.`,
    honest: [
      `On ${weekday} ${town} beat ${otherTown} in the final by ${number} points to ${otherNumber}.`,
      `${town} beat ${otherTown} in the final.`,
    ],
    swapped: [
      `On ${weekday} ${otherTown} beat ${town} in the final by ${number} points to ${otherNumber}.`,
      `${otherTown} beat ${town} in the final.`,
    ],
  }),
  ({ person, number, otherNumber }) => ({
    source: `The harbour board elected ${person} its chair with ${number} of ${otherNumber} votes.`,
    honest: [
      `${person} was elected chair by the harbour board with ${number} of ${otherNumber} votes.`,
      `The harbour board has elected ${person} its chair with ${number} of ${otherNumber} votes.`,
    ],
    swapped: [`The harbour board elected ${person} its chair with ${otherNumber} of ${number} votes.`],
  }),
  ({ person, other, number, otherNumber }) => ({
    source: `The court fined ${person} ${number} crowns for smuggling and ordered ${other} to pay ${otherNumber} crowns.`,
    honest: [
      `The court fined ${person} ${number} crowns for smuggling, and ordered ${other} to pay ${otherNumber} crowns.`,
      `The court fined ${person} ${number} crowns for smuggling.`,
    ],
    swapped: [
      `The court fined ${other} ${number} crowns for smuggling.`,
      `The court fined ${person} ${otherNumber} crowns for smuggling.`,
      `The court fined ${other} ${number} crowns for smuggling and ordered ${person} to pay ${otherNumber} crowns.`,
    ],
  }),
  ({ town, number, day }) => ({
    source: `The museum in ${town} is expected to reopen on ${day} after ${number} months of repairs.`,
    honest: [
      `After ${number} months of repairs the museum in ${town} is expected to reopen on ${day}.`,
      `The museum in ${town} is expected to reopen on ${day}.`,
    ],
    strengthened: [
      `After ${number} months of repairs the museum in ${town} reopens on ${day}.`,
      `The museum in ${town} will reopen on ${day}.`,
    ],
  }),
  ({ town, weekday }) => ({
    source: `No passengers were hurt when the train from ${town} left the rails on ${weekday}, the railway said.`,
    honest: [
      `The railway said no passengers were hurt when the train from ${town} left the rails on ${weekday}.`,
      `No passengers were hurt when the train from ${town} left the rails, the railway said.`,
    ],
    withoutNegation: [
      `The railway said passengers were hurt when the train from ${town} left the rails on ${weekday}.`,
      `Passengers were hurt when the train from ${town} left the rails, the railway said.`,
    ],
  }),
  ({ person, surname, other, otherSurname, number }) => ({
    source: `${person} denied that the bank had lent ${number} million crowns to ${other}.`,
    honest: [
      `${surname} denied that the bank lent ${number} million crowns to ${otherSurname}.`,
      `${person} denied that the bank had lent ${other} ${number} million crowns.`,
    ],
    withoutNegation: [
      `${surname} said that the bank lent ${number} million crowns to ${otherSurname}.`,
      `The bank had lent ${number} million crowns to ${other}.`,
    ],
    swapped: [`${other} denied that the bank had lent ${number} million crowns to ${person}.`],
  }),
  ({ person, other, town, weekday }) => ({
    source: `${person} told ${other} on ${weekday} that the company would not sell its yard in ${town}.`,
    honest: [
      `On ${weekday} ${person} told ${other} that the company would not sell its yard in ${town}.`,
      `The company would not sell its yard in ${town}, ${person} told ${other}.`,
    ],
    withoutNegation: [
      `On ${weekday} ${person} told ${other} that the company would sell its yard in ${town}.`,
      `The company would sell its yard in ${town}, ${person} told ${other}.`,
    ],
    swapped: [`On ${weekday} ${other} told ${person} that the company would not sell its yard in ${town}.`],
  }),
  ({ person, number, day }) => ({
    source: `${person} hopes to finish the lighthouse by ${day}, at a cost of ${number} million crowns.`,
    honest: [
      `At a cost of ${number} million crowns, ${person} hopes to finish the lighthouse by ${day}.`,
      `${person} hopes to finish the lighthouse by ${day}.`,
    ],
    strengthened: [
      `${person} will finish the lighthouse by ${day}.`,
      `${person} is to finish the lighthouse by ${day}, at a cost of ${number} million crowns.`,
    ],
  }),
  ({ person, other, town, weekday }) => ({
    source: `The minister ${person} and the union leader ${other} met in ${town} on ${weekday} but reached no agreement.`,
    honest: [
      `On ${weekday} the minister ${person} and the union leader ${other} met in ${town} but reached no agreement.`,
      `${person} and ${other} met in ${town}, but reached no agreement.`,
    ],
    withoutNegation: [
      `On ${weekday} the minister ${person} and the union leader ${other} met in ${town} and reached agreement.`,
      `${person} and ${other} met in ${town} and reached an agreement.`,
    ],
    swapped: [
      `The minister ${other} and the union leader ${person} met in ${town} on ${weekday} but reached no agreement.`,
    ],
  }),
];

const bulgarian: readonly Tell[] = [
  ({ person, town, number, weekday }) => ({
    source: `Кметът на ${town} ${person} откри мост за ${number} коли на час в ${weekday}.`,
    honest: [`В ${weekday} кметът ${person} откри мост за ${number} коли на час.`],
  }),
  ({ town, number, weekday }) => ({
    source: `Съветът на ${town} не прие бюджета от ${number} милиона крони в ${weekday}.`,
    honest: [`В ${weekday} съветът на ${town} не прие бюджета от ${number} милиона крони.`],
    withoutNegation: [`В ${weekday} съветът на ${town} прие бюджета от ${number} милиона крони.`],
  }),
  ({ person, other, day }) => ({
    source: `${person} заяви, че преговорите с ${other} на ${day} са се провалили.`,
    honest: [`Преговорите с ${other} на ${day} са се провалили, заяви ${person}.`],
    swapped: [`Преговорите на ${day} са се провалили, заяви ${other}.`],
  }),
  ({ town, otherTown, weekday }) => ({
    source: `Пътят от ${town} до ${otherTown} може да бъде затворен до ${weekday}, съобщиха от полицията.`,
    honest: [
      `От полицията съобщиха, че пътят от ${town} до ${otherTown} може да бъде затворен до ${weekday}.`,
    ],
    strengthened: [
      `От полицията съобщиха, че пътят от ${town} до ${otherTown} ще бъде затворен до ${weekday}.`,
    ],
  }),
];

const russian: readonly Tell[] = [
  ({ person, town, number, weekday }) => ({
    source: `Мэр города ${town} ${person} открыл мост на ${number} машин в час в ${weekday}.`,
    honest: [`В ${weekday} мэр ${person} открыл мост на ${number} машин в час.`],
  }),
  ({ town, number, weekday }) => ({
    source: `Совет города ${town} не принял бюджет в ${number} миллионов крон в ${weekday}.`,
    honest: [`В ${weekday} совет города ${town} не принял бюджет в ${number} миллионов крон.`],
    withoutNegation: [`В ${weekday} совет города ${town} принял бюджет в ${number} миллионов крон.`],
  }),
  ({ person, surname, otherSurname, day }) => ({
    source: `${person} заявил, что переговоры, на которых ${otherSurname} был ${day}, провалились.`,
    honest: [`Переговоры провалились, заявил ${person}.`, `${surname} заявил, что переговоры провалились.`],
    swapped: [
      `Переговоры провалились, заявил ${otherSurname}.`,
      `${otherSurname} заявил, что переговоры провалились.`,
    ],
  }),
  ({ town, otherTown, weekday }) => ({
    source: `Дорога ${town} – ${otherTown} может быть закрыта до ${weekday}, сообщила полиция.`,
    honest: [`Полиция сообщила, что дорога ${town} – ${otherTown} может быть закрыта.`],
    strengthened: [`Полиция сообщила, что дорога ${town} – ${otherTown} будет закрыта.`],
  }),
];

const ukrainian: readonly Tell[] = [
  ({ person, town, number, weekday }) => ({
    source: `Мер міста ${town} ${person} відкрив міст на ${number} машин за годину у ${weekday}.`,
    honest: [`У ${weekday} мер ${person} відкрив міст на ${number} машин за годину.`],
  }),
  ({ town, number, weekday }) => ({
    source: `Рада міста ${town} не прийняла бюджет у ${number} мільйонів крон у ${weekday}.`,
    honest: [`У ${weekday} рада міста ${town} не прийняла бюджет у ${number} мільйонів крон.`],
    withoutNegation: [`У ${weekday} рада міста ${town} прийняла бюджет у ${number} мільйонів крон.`],
  }),
  ({ person, surname, otherSurname, day }) => ({
    source: `${person} заявив, що переговори, на яких ${otherSurname} був ${day}, провалилися.`,
    honest: [`Переговори провалилися, заявив ${person}.`, `${surname} заявив, що переговори провалилися.`],
    swapped: [
      `Переговори провалилися, заявив ${otherSurname}.`,
      `${otherSurname} заявив, що переговори провалилися.`,
    ],
  }),
];

export const tellings: Readonly<Record<ReportLanguage, readonly Tell[]>> = {
  en: english,
  bg: bulgarian,
  ru: russian,
  uk: ukrainian,
};
