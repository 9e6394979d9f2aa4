// Pages of the registry; every page works without it.
