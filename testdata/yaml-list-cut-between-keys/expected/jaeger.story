  +0.000s   0.000s  configmaps: shop c1 [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]

  +1.000s   0.000s  configmaps: shop c2 [ConfigMap aaaaaaaa-0002-4000-8000-000000000000]

  +2.000s   0.000s  configmaps: shop c3 [ConfigMap] object.identity=inferred
