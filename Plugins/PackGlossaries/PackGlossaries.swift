import Foundation
import PackagePlugin

/// Turns the XML files under `glossaries/` into one compact Swift literal when the package is built.
@main
struct PackGlossaries: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let glossaries = context.package.directoryURL.appending(path: "glossaries")
    let files = try FileManager.default.subpathsOfDirectory(atPath: glossaries.path())
      .filter { $0.hasSuffix(".tbx") || $0.hasSuffix(".tmx") }
      .sorted()
      .map { glossaries.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "PackedGlossaries.swift")
    return [
      .buildCommand(
        displayName: "Packing the shipped glossaries",
        executable: try context.tool(named: "LeksikPacker").url,
        arguments: [output.path()] + files.map { $0.path() },
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
