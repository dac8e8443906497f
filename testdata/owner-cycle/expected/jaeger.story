  +0.000s   1.004s  configmaps: shop egg [ConfigMap bbbbbbbb-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z links=["children: configmaps shop/hen (exact, cut: cycle)"]
  +0.000s   1.004s    configmaps: shop hen [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z link.class=children link.evidence=exact links=["children: configmaps shop/egg (exact, cut: cycle)"]
                        ~ configmaps: shop egg
  +0.000s   0.004s      alice: alice patch [200 rv -> 10 inferred] attribution=inferred diff.base=unknown
  +1.000s   0.004s    alice: alice patch [200 rv -> 11 inferred] attribution=inferred diff.base=unknown

  +0.000s   1.004s  configmaps: shop self [ConfigMap cccccccc-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z links=["children: configmaps shop/self (exact, cut: cycle)"]
