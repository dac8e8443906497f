  +0.000s   0.000s  configmaps: shop c1 [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]

  +2.000s   0.000s  configmaps: shop c3 [ConfigMap aaaaaaaa-0003-4000-8000-000000000000]

  +5.000s   0.000s  configmaps: shop c6 [ConfigMap aaaaaaaa-0006-4000-8000-000000000000]

  +0.000s   0.000s  pods: shop p1 [Pod bbbbbbbb-0001-4000-8000-000000000000]

  +1.000s   0.000s  pods: shop p2 [Pod bbbbbbbb-0002-4000-8000-000000000000]

  +3.000s   0.000s  pods: shop p4 [Pod bbbbbbbb-0004-4000-8000-000000000000]

  +4.000s   0.000s  pods: shop p5 [Pod bbbbbbbb-0005-4000-8000-000000000000]
