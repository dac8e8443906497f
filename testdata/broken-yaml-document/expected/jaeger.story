  +0.000s   0.000s  configmaps: shop one [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  configmaps: shop three [ConfigMap cccccccc-0001-4000-8000-000000000000] time.unknown=true
