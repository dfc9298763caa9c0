import Foundation
import Leksik

/// The files that paths on the command line stand for.
enum InputFiles {
  /// A file of a format Leksik reads.
  enum File {
    case glossary(String)
    case memory(String)

    /// The path as it was given or found.
    var path: String {
      switch self {
      case .glossary(let path), .memory(let path): path
      }
    }
  }

  /// The glossaries and memories at `paths`, in this order; a folder stands for all in it, by name.
  static func expanding(_ paths: [String]) throws -> [File] {
    try paths.flatMap { path -> [File] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Failure("\(visible(path)): no such file or folder; check the name")
      }
      guard isFolder.boolValue else { return [try file(path)] }
      let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      return try names.sorted()
        .filter { $0.hasSuffix(".tbx") || $0.hasSuffix(".tmx") }
        .map { try file((path.hasSuffix("/") ? path : path + "/") + $0) }
    }
  }

  private static func file(_ path: String) throws -> File {
    if path.lowercased().hasSuffix(".tmx") { return .memory(path) }
    if path.lowercased().hasSuffix(".tbx") { return .glossary(path) }
    throw Failure("\(visible(path)): not a .tbx or .tmx file; name a glossary or a memory")
  }

  /// The bytes of the file at `path`.
  static func bytes(of path: String) throws -> [UInt8] {
    do {
      return try regularFile(at: path) ?? Array(Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Failure("\(visible(path)): cannot be read; check its permissions")
    }
  }

  /// The bytes of a regular file, read to where they stay; `nil` for any other, or when that fails.
  private static func regularFile(at path: String) -> [UInt8]? {
    // Asked for by name first: a pipe can be opened once only.
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      let file = fopen(path, "rb")
    else { return nil }
    defer { fclose(file) }
    let size = Int(facts.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = size == 0 ? 0 : fread(buffer.baseAddress, 1, size, file)
    }
    // A file that grows while it is read, or says nothing of its size, is read as any other.
    return bytes.count == size && fgetc(file) == EOF && ferror(file) == 0 ? bytes : nil
  }

  /// The glossary at `path`, for searching: findings go to stderr, a broken file ends the command.
  static func glossary(_ path: String) throws -> Glossary {
    do { return try usable(TBX.read(contentsOf: path)) } catch let error as ExchangeError {
      throw Failure(visible(error.description))
    }
  }

  /// The memory at `path`, for searching: findings go to stderr, a broken file ends the command.
  static func memory(_ path: String) throws -> TranslationMemory {
    do { return try usable(TMX.read(contentsOf: path)) } catch let error as ExchangeError {
      throw Failure(visible(error.description))
    }
  }

  /// The units of a file of any format that has some, with the languages it may not name.
  static func units(
    _ path: String, from source: LanguageTag, to target: LanguageTag
  ) throws -> [TranslationUnit] {
    var options = ReadOptions()
    (options.source, options.target, options.kind) = (source, target, .memory)
    var units: [TranslationUnit] = []
    do {
      let report = try Format.read(ExchangeInput(path: path), options) { item, _ in
        if case .unit(let unit) = item { units.append(unit) }
      }
      try show(report, else: "not searched")
      return units
    } catch let error as ExchangeError {
      throw Failure(visible(error.description))
    }
  }

  /// Writes what was wrong with a file to stderr; a broken one ends the command.
  static func show(_ report: ReadReport, else outcome: String) throws {
    for diagnostic in report.diagnostics where diagnostic.severity > .note {
      Terminal.error.write(visible(diagnostic.description) + "\n")
    }
    if report.isBroken, let path = report.diagnostics.first?.location.path {
      throw Failure("\(visible(path)): \(outcome), because it is broken")
    }
  }

  /// The document, unless the file is broken as XML or is of another kind: half of it is no answer.
  private static func usable<Document>(_ imported: Imported<Document>) throws -> Document {
    for diagnostic in imported.diagnostics where diagnostic.severity > .note {
      Terminal.error.write(visible(diagnostic.description) + "\n")
    }
    if let broken = imported.diagnostics.first(where: {
      $0.severity == .error && ($0.rule.hasPrefix("xml") || $0.rule.hasSuffix("-root"))
    }) {
      throw Failure("\(visible(broken.location.path)): not searched, because it is broken")
    }
    return imported.document
  }
}
