// the YAML layer
