/// A Spanish word read as a noun or adjective: its stem, gender and number.
///
/// Source: plural and gender formation, *Nueva gramática de la lengua española*, chapters 2 and 3.
struct NominalForm {
  /// The ending that marks gender, once the plural is taken off.
  enum Gender: Hashable {
    case masculine, feminine, unmarked
  }

  /// What is left without gender and number.
  let stem: String
  /// The gender its ending shows.
  let gender: Gender
  /// Whether it ends in a plural -s.
  let isPlural: Bool

  /// Reads a lower-case word without accents.
  init(_ folded: String) {
    var word = folded[...]
    isPlural = word.count > 3 && word.hasSuffix("s")
    if isPlural {
      if word.hasSuffix("ces") {
        word = word.dropLast(3) + "z"
      } else if word.hasSuffix("es"), let before = word.dropLast(2).last,
        "lnrdjxsiu".contains(before)
      {
        word = word.dropLast(2)
      } else {
        word = word.dropLast()
      }
    }
    if word.hasSuffix("o") {
      gender = .masculine
      word = word.dropLast()
    } else if word.hasSuffix("a") {
      gender = .feminine
      word = word.dropLast()
    } else {
      gender = .unmarked
    }
    stem = String(word)
  }

  /// Whether no verb has this form: the ending is that of a noun or adjective alone.
  var isSurelyNominal: Bool {
    if gender == .feminine, nouns.contains(stem) { return true }
    if takesBothGenders { return true }
    switch gender {
    case .masculine: return isPlural || nouns.contains(stem)
    case .feminine: return nominalSuffixes.contains { stem.hasSuffix($0) }
    case .unmarked:
      return !(stem.hasSuffix("e") || stem.hasSuffix("i")) || nouns.contains(stem)
        || stem.hasSuffix("nte") || stem.hasSuffix("ble")
    }
  }

  /// Whether the word has a masculine and a feminine: a participle, an adjective, a person.
  ///
  /// *caso* and *casa*, *cargo* and *carga* are different words, not two genders of one.
  var takesBothGenders: Bool {
    adjectivalSuffixes.contains { stem.hasSuffix($0) } && stem.count > 3
      || persons.contains(stem)
      || (gender == .unmarked && stem.hasSuffix("or"))
  }
}

/// Stems of participles and of adjectives that take -o and -a; a verb stem ends in few of these.
private let adjectivalSuffixes = [
  "ad", "id", "ari", "iv", "os", "ian", "ican", "rian", "tor", "dor", "sor", "ctic", "tim",
  "itan", "ional", "ent", "ert", "uert", "uest", "ech", "udi", "ndestin", "istic", "ogic", "enor",
]

/// Stems of people whose word has both genders, and which the suffixes above do not show.
private let persons: Set<String> = [
  "niñ", "nin", "hij", "herman", "prim", "ti", "abuel", "espos", "novi", "amig", "compañer",
  "companer", "medic", "vecin", "dueñ", "duen", "muchach", "chic", "señor", "senor", "enfermer",
  "psicolog", "sicolog", "niet", "sobrin", "cuñad", "cunad", "suegr", "padrin", "maestr", "alumn",
  "obrer", "ciudadan", "haitian", "dominican", "american", "extranjer", "menor", "adult", "jef",
  "juez", "fiscal", "testig", "indocumentad", "pasajer", "patron",
]

/// Stems that are nouns though their ending could be that of a verb.
private let nouns: Set<String> = [
  "victim", "person", "hor", "seman", "famili", "escuel", "ofert", "leng", "idiom", "problem",
  "fech", "mañan", "manan", "noch", "tard", "mes", "clas", "nombr", "hombr", "mujer", "jef",
  "calle", "hombre", "nombre", "noche", "tarde", "clase", "padre", "madre", "parte", "jefe",
  "coche", "golpe", "cliente", "agente", "gente", "sede", "fase", "frase", "base", "año", "ano",
]

private let nominalSuffixes = ["ist", "enci", "anci", "ci", "ur", "ez", "ism", "logi", "grafi"]
