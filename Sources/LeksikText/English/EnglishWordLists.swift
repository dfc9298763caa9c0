/// Words whose form their ending does not tell.
enum EnglishWordLists {
  /// Irregular plurals.
  static let singulars: [String: String] = [
    "children": "child", "men": "man", "women": "woman", "people": "person", "persons": "person",
    "wives": "wife", "lives": "life", "knives": "knife", "thieves": "thief", "wolves": "wolf",
    "halves": "half", "selves": "self", "leaves": "leaf", "feet": "foot", "teeth": "tooth",
    "criteria": "criterion", "phenomena": "phenomenon", "analyses": "analysis",
    "analyzes": "analysis", "crises": "crisis", "diagnoses": "diagnosis",
    "hypotheses": "hypothesis", "theses": "thesis", "buses": "bus",
    "gases": "gas", "viruses": "virus", "statuses": "status", "bonuses": "bonus",
    "censuses": "census", "appendices": "appendix", "indices": "index", "quizzes": "quiz",
    "policemen": "policeman", "policewomen": "policewoman",
    "addenda": "addendum", "memoranda": "memorandum", "fora": "forum", "housewives": "housewife",
    "midwives": "midwife", "shoes": "shoe", "toes": "toe", "aches": "ache",
    "headaches": "headache",
  ]

  /// Plurals that mean something else than their singular, or have none.
  static let onlyPlural: Set<String> = [
    "damages", "customs", "arms", "minutes", "premises", "premizes", "goods", "news", "proceeds",
    "means",
    "habeas", "alias", "always", "whereas", "series", "species", "bias", "gas", "canvas",
    "pancreas",
    "this", "his", "has", "was", "does", "goes", "yes", "diabetes", "rabies", "christmas",
    "perhaps", "besides", "texas", "honduras", "bahamas", "overseas", "dos",
  ]

  /// Nouns and adjectives that only look like a form of a verb.
  static let notVerbs: Set<String> = [
    "evening", "morning", "during", "wedding", "string", "spring", "nothing", "something",
    "anything", "everything", "sibling", "offspring", "ceiling", "hundred", "sacred", "naked",
    "wicked", "kindred", "indeed", "being", "wellbeing", "sterling", "shilling", "darling",
    "building", "lightning", "king", "thing", "embed", "biped", "hatred", "infrared",
  ]

  /// Nouns in -ment that are not named after the verb they seem to have.
  static let notDerived: Set<String> = [
    "statement", "department", "apartment", "compartment", "parliament", "testament", "instrument",
    "understatement", "regiment", "condiment", "experiment", "compliment", "complement",
    "implement", "supplement", "basement", "tournament", "sentiment",
  ]
}
