  +0.000s   0.000s  configmaps: shop c1 [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]

  +2.000s   0.000s  configmaps: shop c3 [ConfigMap aaaaaaaa-0003-4000-8000-000000000000]

  +3.000s   0.000s  configmaps: shop c4 [ConfigMap aaaaaaaa-0004-4000-8000-000000000000]
