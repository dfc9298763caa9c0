public import LeksikModel

/// A dialect of TBX whose rules are published: which data categories it has, where, with what values.
///
/// ```swift
/// TBXDialect("TBX-Basic")?.rawValue  // "TBX-Basic"
/// TBXDialect("TBX-IATE")             // nil: not a dialect that is checked
/// ```
///
/// Source: ISO 30042:2019, and the definitions of TBX-Core, TBX-Min and TBX-Basic by LTAC Global.
/// TBX-Leksik is Basic with the module `urn:leksik:tbx:1`.
public enum TBXDialect: String, Sendable, Hashable, CaseIterable {
  /// The structure alone: no data categories.
  case core = "TBX-Core"
  /// The core and the module Min.
  case min = "TBX-Min"
  /// The core and the modules Min and Basic.
  case basic = "TBX-Basic"
  /// The core, Min, Basic and Leksik's own module.
  case leksik = "TBX-Leksik"

  /// The dialect that the `type` of a document names; `nil` for any other.
  public init?(_ type: String) { self.init(rawValue: type) }

  var modules: [TBXModule] {
    switch self {
    case .core: []
    case .min: [.min]
    case .basic: [.min, .basic]
    case .leksik: [.min, .basic, .leksik]
    }
  }

  /// The data categories of this name: of one module, or of two when one adds values to the other's.
  func categories(named name: XMLName) -> [TBXCategory] {
    TBXCategory.all.filter { modules.contains($0.module) && $0.name == name }
  }

  /// The same in bits, for asking at every tag.
  var table: TBXCategoryTable {
    TBXCategoryTable(TBXCategory.all.filter { modules.contains($0.module) })
  }
}

extension TBX {
  /// What a document of version 3 breaks of the rules of the dialect it declares, in its order.
  ///
  /// ```swift
  /// TBX.dialectDiagnostics(bytes, path: "courts.tbx").first
  /// // courts.tbx:14:9: error: 'masc' is not a value of grammaticalGender; choose masculine, … [T06]
  /// ```
  ///
  /// A document of version 2, of another dialect, or that is no TBX has none: ``read(_:path:)`` says
  /// what is wrong with those. Elements are known by their names; prefixes are not compared.
  ///
  /// - Complexity: O(`bytes.count`).
  public static func dialectDiagnostics(_ bytes: [UInt8], path: String) -> [Diagnostic] {
    bytes.withUnsafeBufferPointer { buffer in
      let xml = XMLReader(buffer, path: path)
      guard xml.root() == .tbx, let dialect = xml.attribute(.type).flatMap({ TBXDialect($0) })
      else { return [] }
      var check = TBXDialectCheck(xml, dialect)
      check.run()
      // What is wrong with it as XML the reader says.
      return xml.finish().filter { TBXRule(rawValue: $0.rule) != nil }
    }
  }
}
