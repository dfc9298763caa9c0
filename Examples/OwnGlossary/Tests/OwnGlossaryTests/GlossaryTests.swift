import LeksikTesting
import Testing

@Test(arguments: try GlossaryFile.all(in: "glossaries"))
func isSound(_ file: GlossaryFile) throws { expectSound(try file.read(), under: .legal) }
