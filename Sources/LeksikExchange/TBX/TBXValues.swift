import LeksikModel

/// A value that a pick list of TBX spells in its own way.
protocol TBXValue: RawRepresentable, CaseIterable {
  /// The value from any spelling found in files of version 2 or 3.
  init?(tbx: String)
  /// How Leksik writes it: the module of the element, and the value.
  var tbx: (module: TBXModule, value: String) { get }
}

/// A namespace of data categories.
enum TBXModule: String {
  /// `http://www.tbxinfo.net/ns/min`
  case min
  /// `http://www.tbxinfo.net/ns/basic`
  case basic
  /// `urn:leksik:tbx:1`: what the two others have no category or no value for.
  case leksik
}

extension Term.Status: TBXValue {
  init?(tbx: String) {
    switch tbx {
    case "preferredTerm-admn-sts", "preferredTerm", "preferred": self = .preferred
    case "admittedTerm-admn-sts", "admittedTerm", "admitted": self = .admitted
    case "deprecatedTerm-admn-sts", "deprecatedTerm", "deprecated", "notRecommended":
      self = .deprecated
    case "supersededTerm-admn-sts", "supersededTerm", "superseded", "obsolete":
      self = .superseded
    case "proposed": self = .proposed
    default: return nil
    }
  }

  var tbx: (module: TBXModule, value: String) {
    self == .proposed ? (.leksik, rawValue) : (.min, "\(rawValue)Term-admn-sts")
  }
}

extension Term.Form: TBXValue {
  init?(tbx: String) {
    switch tbx {
    case "acronym", "initialism", "abbreviatedForm": self = .abbreviation
    case "shortFormOfTerm": self = .shortForm
    default: self.init(rawValue: tbx)
    }
  }

  var tbx: (module: TBXModule, value: String) {
    (self == .paraphrase ? .leksik : .basic, rawValue)
  }
}

extension Term.PartOfSpeech: TBXValue {
  init?(tbx: String) { self.init(rawValue: tbx == "properNoun" ? "noun" : tbx) }

  var tbx: (module: TBXModule, value: String) { (.min, rawValue) }
}

extension Term.Gender: TBXValue {
  init?(tbx: String) { self.init(rawValue: tbx) }

  var tbx: (module: TBXModule, value: String) {
    (self == .common ? .leksik : .basic, rawValue)
  }
}

extension Term.Number: TBXValue {
  init?(tbx: String) { self.init(rawValue: tbx) }

  var tbx: (module: TBXModule, value: String) { (.leksik, rawValue) }
}

extension Term.Register: TBXValue {
  init?(tbx: String) {
    // The TBX module Linguist spells them `neutralRegister`, `slangRegister` and so on.
    self.init(rawValue: tbx.hasSuffix("Register") ? String(tbx.dropLast(8)) : tbx)
  }

  var tbx: (module: TBXModule, value: String) { (.leksik, rawValue) }
}

extension Term.Reliability: TBXValue {
  init?(tbx: String) {
    guard let code = Int(tbx) else { return nil }
    self.init(rawValue: code)
  }

  var tbx: (module: TBXModule, value: String) { (.leksik, String(rawValue)) }
}

extension EquivalenceDegree: TBXValue {
  init?(tbx: String) { self.init(rawValue: tbx) }

  var tbx: (module: TBXModule, value: String) { (.leksik, rawValue) }
}

extension Citation.Check: TBXValue {
  init?(tbx: String) { self.init(rawValue: tbx) }

  var tbx: (module: TBXModule, value: String) { (.leksik, rawValue) }
}
