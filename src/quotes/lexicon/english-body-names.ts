/** What begins the name of a body, a product or a storm, and no person's: "Apple Maps", "Club Q", "Hurricane Ian". */
export const beginningsOfBodies: ReadonlySet<string> = new Set(
  `adobe airbus amazon apple barclays boeing bmw cadillac chevrolet club disney ebay exxon facebook fedex ferrari google honda huawei hulu hyundai
ibm ikea instagram intel kia lego lexus linkedin lockheed mastercard mazda microsoft mitsubishi nasdaq nestle nestlé netflix nike nintendo nissan
nvidia oracle paypal peloton pepsi pfizer porsche reddit roku samsung shopify siemens skype snapchat sony spotify starbucks subaru tesla tiktok
toyota twitter uber verizon vodafone volkswagen volvo walmart whatsapp wikipedia xiaomi youtube zillow
cyclone hurricane storm typhoon`.split(/\s+/),
);

/** What ends one and is hardly anybody's surname: "Human Rights Watch", "Sky Sports", "Cal Fire". */
export const endingsOfBodies: ReadonlySet<string> = new Set(
  `analytics awards baseball basketball bros city fire football games hockey maps motor music nets news pictures produce products records recordings
rights sachs soccer software solutions sports studios systems technologies tech watch`.split(/\s+/),
);

/** Houses that are called as a person might be. */
export const namesOfBodies: ReadonlySet<string> = new Set(
  `best buy|burger king|credit suisse|dow jones|general electric|goldman sachs|home depot|jp morgan|merrill lynch|morgan stanley|rolling stone|rolls royce|
royal caribbean|saks fifth avenue|taco bell|wells fargo|whole foods`.split(/\s*\|\s*/),
);
