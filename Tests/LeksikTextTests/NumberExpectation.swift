import LeksikModel
import LeksikText

/// The readings of a sentence split at spaces, one line: `21`, `3.` for an ordinal, `50%`, and `?`
/// after an ambiguous one, with its alternatives.
func numbers(_ sentence: String, _ language: LanguageTag) -> String {
  shown(NumberReader(language: language).readings(in: sentence.split(separator: " ")))
}

/// Readings in one line, ambiguous ones with `?` and their alternatives.
func shown<Value: CustomStringConvertible>(_ readings: [Reading<Value>]) -> String {
  readings.map { reading in
    let others = reading.alternatives.map(\.description).joined(separator: "|")
    return reading.value.description + (reading.isAmbiguous ? "?" + others : "")
  }.joined(separator: " ")
}

let dominican = LanguageTag("es-DO") ?? .spanish
let castilian = LanguageTag("es-ES") ?? .spanish
let american = LanguageTag("en-US") ?? .english
