  +5.320s   0.002s  configmaps: default kube-root-ca.crt [ConfigMap] object.identity=inferred
  +5.320s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +5.305s   0.002s  configmaps: kube-node-lease kube-root-ca.crt [ConfigMap] object.identity=inferred
  +5.305s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +5.311s   0.005s  configmaps: kube-public kube-root-ca.crt [ConfigMap] object.identity=inferred
  +5.311s   0.005s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +5.318s   0.002s  configmaps: kube-system kube-root-ca.crt [ConfigMap] object.identity=inferred
  +5.318s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +6.130s   0.002s  configmaps: shop kube-root-ca.crt [ConfigMap] object.identity=inferred
  +6.130s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201 rv -> 285 inferred] attribution=inferred

  +9.394s  98.168s  configmaps: shop web-settings [ConfigMap fd3010de-2908-4eaf-a996-eec990986662]
  +9.394s   0.002s    alice: alice create [201 rv -> 295 inferred] attribution=inferred
                        = {"apiVersion":"v1","data":{"GREETING":"hello","THEME":"light"},"kind":"ConfigMap","metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"GREETING\":\"hello\",\"THEME\":\"light\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"name\":\"web-settings\",\"namespace\":\"shop\"}}\n"},"creationTimestamp":"2026-11-23T11:51:19Z","name":"…

  +9.420s  98.139s  endpoints: shop web [Endpoints ed53e736-4571-431a-aa93-c2c2521bfcc6]
  +9.420s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller create [201 rv -> 298]
                        = {"kind":"Endpoints","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"ed53e736-4571-431a-aa93-c2c2521bfcc6","resourceVersion":"298","creationTimestamp":"2026-11-23T11:51:19Z","labels":{"endpoints.kubernetes.io/managed-by":"endpoint-controller"},"annotations":{"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:19Z"}}}
 +10.816s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 298 -> 329] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:19Z" -> "2026-11-23T11:51:21Z"
                        Δ subsets null -> [{"notReadyAddresses":[{"ip":"10.0.0.2","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-9fk8v","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0"}}],"ports":[{"name":"http","port":8080,"protocol":"TCP"}]}]
                        · metadata.resourceVersion "298" -> "329"
 +10.922s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 329 -> 332] field_manager=kube-controller-manager
                        Δ subsets[0].notReadyAddresses[1] null -> {"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-hc6r7","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c"}}
                        · metadata.resourceVersion "329" -> "332"
 +11.373s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 332 -> 337] field_manager=kube-controller-manager
                        Δ subsets[0].notReadyAddresses[2] null -> {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-t4xkj","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8"}}
                        · metadata.resourceVersion "332" -> "337"
 +13.061s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 337 -> 341] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                        Δ subsets[0].addresses null -> [{"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-hc6r7","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c"}}]
                        Δ subsets[0].notReadyAddresses[1] {"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-hc6r7","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c"}} -> null
                        · metadata.resourceVersion "337" -> "341"
 +13.298s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 341 -> 347] field_manager=kube-controller-manager
                        Δ subsets[0].addresses[0] null -> {"ip":"10.0.0.2","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-9fk8v","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0"}}
                        Δ subsets[0].notReadyAddresses[0] {"ip":"10.0.0.2","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-9fk8v","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0"}} -> null
                        · metadata.resourceVersion "341" -> "347"
 +13.691s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 347 -> 352] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:23Z" -> "2026-11-23T11:51:24Z"
                        Δ subsets[0].addresses[2] null -> {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-t4xkj","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-t4xkj","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8"}}] -> null
                        · metadata.resourceVersion "347" -> "352"
 +20.567s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 352 -> 380] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:24Z" -> "2026-11-23T11:51:30Z"
                        Δ subsets[0].notReadyAddresses null -> [{"ip":"10.0.0.5","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sn2lv","uid":"8855b0a1-98df-4769-9aa7-de98ba0c7069"}}]
                        · metadata.resourceVersion "352" -> "380"
 +22.558s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 380 -> 388] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:30Z" -> "2026-11-23T11:51:32Z"
                        Δ subsets[0].addresses[3] null -> {"ip":"10.0.0.5","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sn2lv","uid":"8855b0a1-98df-4769-9aa7-de98ba0c7069"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.5","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sn2lv","uid":"8855b0a1-98df-4769-9aa7-de98ba0c7069"}}] -> null
                        · metadata.resourceVersion "380" -> "388"
 +22.581s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 388 -> 394] field_manager=kube-controller-manager
                        Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:32Z"} -> null
                        Δ subsets[0].addresses[2] {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-t4xkj","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8"}} -> null
                        · metadata.resourceVersion "388" -> "394"
 +24.283s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 394 -> 418] field_manager=kube-controller-manager
                        Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:34Z"}
                        Δ subsets[0].notReadyAddresses null -> [{"ip":"10.0.0.4","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-44m4w","uid":"9c32ef02-5946-4efe-8b14-b7d395bd5437"}}]
                        · metadata.resourceVersion "394" -> "418"
 +25.565s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 418 -> 424] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:34Z" -> "2026-11-23T11:51:35Z"
                        Δ subsets[0].addresses[2] null -> {"ip":"10.0.0.4","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-44m4w","uid":"9c32ef02-5946-4efe-8b14-b7d395bd5437"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.4","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-44m4w","uid":"9c32ef02-5946-4efe-8b14-b7d395bd5437"}}] -> null
                        · metadata.resourceVersion "418" -> "424"
 +25.582s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 424 -> 433] field_manager=kube-controller-manager
                        Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:35Z"} -> null
                        Δ subsets[0].addresses[0] {"ip":"10.0.0.2","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-9fk8v","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0"}} -> null
                        · metadata.resourceVersion "424" -> "433"
 +27.401s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 433 -> 456] field_manager=kube-controller-manager
                        Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:37Z"}
                        Δ subsets[0].notReadyAddresses null -> [{"ip":"10.0.0.2","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-75hkz","uid":"3057fce7-b4a4-43fd-8707-30c29f77fc64"}}]
                        · metadata.resourceVersion "433" -> "456"
 +29.334s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 456 -> 462] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:37Z" -> "2026-11-23T11:51:39Z"
                        Δ subsets[0].addresses[0] null -> {"ip":"10.0.0.2","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-75hkz","uid":"3057fce7-b4a4-43fd-8707-30c29f77fc64"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.2","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-75hkz","uid":"3057fce7-b4a4-43fd-8707-30c29f77fc64"}}] -> null
                        · metadata.resourceVersion "456" -> "462"
 +29.355s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 462 -> 470] field_manager=kube-controller-manager
                        Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:39Z"} -> null
                        Δ subsets[0].addresses[1] {"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-hc6r7","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c"}} -> null
                        · metadata.resourceVersion "462" -> "470"
 +34.794s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 470 -> 508] field_manager=kube-controller-manager
                        Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:45Z"}
                        Δ subsets[0].notReadyAddresses null -> [{"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-827z8","uid":"59d5cb76-d917-4e56-95cf-c5ae29ee46ca"}}]
                        · metadata.resourceVersion "470" -> "508"
 +35.956s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 508 -> 513] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:45Z" -> "2026-11-23T11:51:46Z"
                        Δ subsets[0].notReadyAddresses[1] null -> {"ip":"10.0.0.6","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-rhtgl","uid":"aac00ee4-4190-4734-82f3-a4996ba9537c"}}
                        · metadata.resourceVersion "508" -> "513"
 +36.383s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 513 -> 517] field_manager=kube-controller-manager
                        Δ subsets[0].addresses[1] null -> {"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-827z8","uid":"59d5cb76-d917-4e56-95cf-c5ae29ee46ca"}}
                        Δ subsets[0].notReadyAddresses[0] {"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-827z8","uid":"59d5cb76-d917-4e56-95cf-c5ae29ee46ca"}} -> null
                        · metadata.resourceVersion "513" -> "517"
 +37.053s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 517 -> 522] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:46Z" -> "2026-11-23T11:51:47Z"
                        Δ subsets[0].addresses[4] null -> {"ip":"10.0.0.6","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-rhtgl","uid":"aac00ee4-4190-4734-82f3-a4996ba9537c"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.6","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-rhtgl","uid":"aac00ee4-4190-4734-82f3-a4996ba9537c"}}] -> null
                        · metadata.resourceVersion "517" -> "522"
 +42.714s   0.011s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 522 -> 557] field_manager=kube-controller-manager
                        Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:47Z"} -> null
                        Δ subsets[0].addresses[1] {"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-827z8","uid":"59d5cb76-d917-4e56-95cf-c5ae29ee46ca"}} -> null
                        · metadata.resourceVersion "522" -> "557"
 +52.847s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 557 -> 595] field_manager=kube-controller-manager
                        Δ subsets[0].addresses[1] {"ip":"10.0.0.4","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-44m4w","uid":"9c32ef02-5946-4efe-8b14-b7d395bd5437"}} -> null
                        · metadata.resourceVersion "557" -> "595"
 +55.253s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 595 -> 614] field_manager=kube-controller-manager
                        Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:05Z"}
                        Δ subsets[0].notReadyAddresses null -> [{"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-5msq6","uid":"6cda9d83-56d6-4488-a412-7334072124d1"}}]
                        · metadata.resourceVersion "595" -> "614"
 +57.180s   0.007s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 614 -> 621] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:05Z" -> "2026-11-23T11:52:07Z"
                        Δ subsets[0].addresses[1] null -> {"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-5msq6","uid":"6cda9d83-56d6-4488-a412-7334072124d1"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-5msq6","uid":"6cda9d83-56d6-4488-a412-7334072124d1"}}] -> null
                        · metadata.resourceVersion "614" -> "621"
 +64.421s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 621 -> 665] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:07Z" -> "2026-11-23T11:52:14Z"
                        Δ subsets[0].notReadyAddresses null -> [{"ip":"10.0.0.4","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-gwkz2","uid":"5b983fe1-ad36-4c66-a7f0-cf1f9068e35f"}}]
                        · metadata.resourceVersion "621" -> "665"
 +66.068s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 665 -> 671] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:14Z" -> "2026-11-23T11:52:16Z"
                        Δ subsets[0].addresses[2] null -> {"ip":"10.0.0.4","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-gwkz2","uid":"5b983fe1-ad36-4c66-a7f0-cf1f9068e35f"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.4","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-gwkz2","uid":"5b983fe1-ad36-4c66-a7f0-cf1f9068e35f"}}] -> null
                        · metadata.resourceVersion "665" -> "671"
 +76.071s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 671 -> 697] field_manager=kube-controller-manager
                        Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:16Z"} -> null
                        Δ subsets[0].addresses[1] {"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-5msq6","uid":"6cda9d83-56d6-4488-a412-7334072124d1"}} -> null
                        · metadata.resourceVersion "671" -> "697"
 +76.078s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 697 -> 700] field_manager=kube-controller-manager
                        Δ subsets[0].addresses[1] {"ip":"10.0.0.4","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-gwkz2","uid":"5b983fe1-ad36-4c66-a7f0-cf1f9068e35f"}} -> null
                        · metadata.resourceVersion "697" -> "700"
 +78.104s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 700 -> 732] field_manager=kube-controller-manager
                        Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:28Z"}
                        Δ subsets[0].notReadyAddresses null -> [{"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mks4l","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177"}}]
                        · metadata.resourceVersion "700" -> "732"
 +78.462s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 732 -> 735] field_manager=kube-controller-manager
                        Δ subsets[0].notReadyAddresses[1] null -> {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mn9wm","uid":"80930216-2b97-4713-8961-caf165a84723"}}
                        · metadata.resourceVersion "732" -> "735"
 +80.015s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 735 -> 743] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:28Z" -> "2026-11-23T11:52:30Z"
                        Δ subsets[0].addresses[1] null -> {"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mks4l","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177"}}
                        Δ subsets[0].notReadyAddresses[0] {"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mks4l","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177"}} -> null
                        · metadata.resourceVersion "735" -> "743"
 +80.491s   0.011s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 743 -> 747] field_manager=kube-controller-manager
                        Δ subsets[0].addresses[2] null -> {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mn9wm","uid":"80930216-2b97-4713-8961-caf165a84723"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mn9wm","uid":"80930216-2b97-4713-8961-caf165a84723"}}] -> null
                        · metadata.resourceVersion "743" -> "747"
 +94.245s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 747 -> 786] field_manager=kube-controller-manager
                        Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:30Z"} -> null
                        Δ subsets[0].addresses[0].ip "10.0.0.2" -> "10.0.0.3"
                        Δ subsets[0].addresses[0].targetRef.name "web-69f55c5646-75hkz" -> "web-69f55c5646-mks4l"
                        Δ subsets[0].addresses[0].targetRef.uid "3057fce7-b4a4-43fd-8707-30c29f77fc64" -> "66c5ff80-88a1-44dc-acf0-7dee03b52177"
                        Δ subsets[0].addresses[1] {"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mks4l","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177"}} -> null
                        Δ subsets[0].addresses[2] {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mn9wm","uid":"80930216-2b97-4713-8961-caf165a84723"}} -> null
                        Δ subsets[0].addresses[3] {"ip":"10.0.0.5","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sn2lv","uid":"8855b0a1-98df-4769-9aa7-de98ba0c7069"}} -> null
                        Δ subsets[0].addresses[4] {"ip":"10.0.0.6","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-rhtgl","uid":"aac00ee4-4190-4734-82f3-a4996ba9537c"}} -> null
                        · metadata.resourceVersion "747" -> "786"
 +94.257s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 786 -> 788]
                        Δ subsets [{"addresses":[{"ip":"10.0.0.3","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mks4l","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177"}}],"ports":[{"name":"http","port":8080,"protocol":"TCP"}]}] -> null
                        · metadata.resourceVersion "786" -> "788"
                        ⚐ subsets previous_managers=["kube-controller-manager"]
+104.429s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 788 -> 852] field_manager=kube-controller-manager
                        Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:54Z"}
                        Δ subsets null -> [{"notReadyAddresses":[{"ip":"10.0.0.2","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-hh2dt","uid":"94afcbd0-1259-4ba3-b09a-6779566ba204"}}],"ports":[{"name":"http","port":8080,"protocol":"TCP"}]}]
                        · metadata.resourceVersion "788" -> "852"
+104.643s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 852 -> 858] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:54Z" -> "2026-11-23T11:52:55Z"
                        Δ subsets[0].notReadyAddresses[1] null -> {"ip":"10.0.0.5","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-hcw86","uid":"0f9f96d9-cddf-44fe-887a-2406652ed018"}}
                        · metadata.resourceVersion "852" -> "858"
+105.225s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 858 -> 863] field_manager=kube-controller-manager
                        Δ subsets[0].notReadyAddresses[2] null -> {"ip":"10.0.0.6","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-lccbb","uid":"1ad30e93-1ed4-4f41-a21b-e04446504405"}}
                        · metadata.resourceVersion "858" -> "863"
+105.544s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 863 -> 867] field_manager=kube-controller-manager
                        Δ subsets[0].notReadyAddresses[1] null -> {"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sg4fd","uid":"763ff583-a3b6-40d4-8e13-146fc760e52e"}}
                        · metadata.resourceVersion "863" -> "867"
+105.876s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 867 -> 870] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:55Z" -> "2026-11-23T11:52:56Z"
                        Δ subsets[0].notReadyAddresses[2] null -> {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-6q7kt","uid":"7593dfec-c944-4740-9e1a-e81b168d415c"}}
                        · metadata.resourceVersion "867" -> "870"
+106.606s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 870 -> 873] field_manager=kube-controller-manager
                        Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:56Z" -> "2026-11-23T11:52:57Z"
                        Δ subsets[0].addresses null -> [{"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sg4fd","uid":"763ff583-a3b6-40d4-8e13-146fc760e52e"}}]
                        Δ subsets[0].notReadyAddresses[1] {"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sg4fd","uid":"763ff583-a3b6-40d4-8e13-146fc760e52e"}} -> null
                        · metadata.resourceVersion "870" -> "873"
+106.696s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 873 -> 880] field_manager=kube-controller-manager
                        Δ subsets[0].addresses[0].ip "10.0.0.3" -> "10.0.0.2"
                        Δ subsets[0].addresses[0].nodeName "node-1" -> "node-0"
                        Δ subsets[0].addresses[0].targetRef.name "web-69f55c5646-sg4fd" -> "web-69f55c5646-hh2dt"
                        Δ subsets[0].addresses[0].targetRef.uid "763ff583-a3b6-40d4-8e13-146fc760e52e" -> "94afcbd0-1259-4ba3-b09a-6779566ba204"
                        Δ subsets[0].addresses[1] null -> {"ip":"10.0.0.3","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sg4fd","uid":"763ff583-a3b6-40d4-8e13-146fc760e52e"}}
                        Δ subsets[0].addresses[2] null -> {"ip":"10.0.0.5","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-hcw86","uid":"0f9f96d9-cddf-44fe-887a-2406652ed018"}}
                        Δ subsets[0].notReadyAddresses[0].ip "10.0.0.2" -> "10.0.0.4"
                        Δ subsets[0].notReadyAddresses[0].targetRef.name "web-69f55c5646-hh2dt" -> "web-69f55c5646-6q7kt"
                        Δ subsets[0].notReadyAddresses[0].targetRef.uid "94afcbd0-1259-4ba3-b09a-6779566ba204" -> "7593dfec-c944-4740-9e1a-e81b168d415c"
                        Δ subsets[0].notReadyAddresses[1] {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-6q7kt","uid":"7593dfec-c944-4740-9e1a-e81b168d415c"}} -> null
                        Δ subsets[0].notReadyAddresses[2] {"ip":"10.0.0.5","nodeName":"node-1","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-hcw86","uid":"0f9f96d9-cddf-44fe-887a-2406652ed018"}} -> null
                        · metadata.resourceVersion "873" -> "880"
+107.322s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 880 -> 888] field_manager=kube-controller-manager
                        Δ subsets[0].addresses[2] null -> {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-6q7kt","uid":"7593dfec-c944-4740-9e1a-e81b168d415c"}}
                        Δ subsets[0].notReadyAddresses[0] {"ip":"10.0.0.4","nodeName":"node-0","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-6q7kt","uid":"7593dfec-c944-4740-9e1a-e81b168d415c"}} -> null
                        · metadata.resourceVersion "880" -> "888"
+107.554s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 888 -> 894] field_manager=kube-controller-manager
                        Δ subsets[0].addresses[4] null -> {"ip":"10.0.0.6","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-lccbb","uid":"1ad30e93-1ed4-4f41-a21b-e04446504405"}}
                        Δ subsets[0].notReadyAddresses [{"ip":"10.0.0.6","nodeName":"node-2","targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-lccbb","uid":"1ad30e93-1ed4-4f41-a21b-e04446504405"}}] -> null
                        · metadata.resourceVersion "888" -> "894"

  +0.000s 107.562s  namespaces: default [Namespace c52b1536-f5e6-405e-945b-d907168bb86e] object.created_before=2026-11-23T11:51:06.000000Z

  +0.000s 107.562s  namespaces: kube-node-lease [Namespace f5e2cf25-4c4d-414f-99b7-3048c19bca0f] object.created_before=2026-11-23T11:51:06.000000Z

  +0.000s 107.562s  namespaces: kube-public [Namespace bcb41d30-0cd5-4b81-9b58-adc814952e6b] object.created_before=2026-11-23T11:51:06.000000Z

  +0.000s 107.562s  namespaces: kube-system [Namespace a5af20ae-8fab-4d82-884b-13bfc67a13ad] object.created_before=2026-11-23T11:51:06.000000Z

  +6.124s 101.437s  namespaces: shop [Namespace 22099e47-3bcb-47a4-a9f4-ba0b9d3a6479]
  +6.124s   0.003s    alice: alice create [201 rv -> 283]
                        = {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"shop","uid":"22099e47-3bcb-47a4-a9f4-ba0b9d3a6479","resourceVersion":"283","creationTimestamp":"2026-11-23T11:51:16Z","labels":{"kubernetes.io/metadata.name":"shop"}},"spec":{"finalizers":["kubernetes"]},"status":{"phase":"Active"}}

  +0.171s 107.390s  nodes: node-0 [Node c1dd13ac-dc71-49e6-a2cf-5db022d03e6b]
                      @ +0.171s status.condition type=Ready status=True reason=KubeletReady message=kubelet is posting ready status lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.721759Z
                      @ +0.171s status.condition type=MemoryPressure status=False reason=KubeletHasSufficientMemory message=kubelet has sufficient memory available lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.721759Z
                      @ +0.171s status.condition type=DiskPressure status=False reason=KubeletHasNoDiskPressure message=kubelet has no disk pressure lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.721759Z
                      @ +0.171s status.condition type=PIDPressure status=False reason=KubeletHasSufficientPID message=kubelet has sufficient PID available lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.721759Z
                      @ +0.171s status.condition type=NetworkUnavailable status=False reason=RouteCreated message=RouteController created a route lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.721759Z
                      @ +4.813s RegisteredNode message=Node node-0 event: Registered Node node-0 in Controller source=node-controller k8s.event.reason=RegisteredNode k8s.event.type=Normal k8s.event.name=node-0.18eaaa53131690a0 k8s.event.uid=73ded001-37f9-4e7d-8074-6415c711cefa
  +0.171s   0.004s    kubernetes-admin: kubernetes-admin create [201 rv -> 208]
                        = {"kind":"Node","apiVersion":"v1","metadata":{"name":"node-0","uid":"c1dd13ac-dc71-49e6-a2cf-5db022d03e6b","resourceVersion":"208","creationTimestamp":"2026-11-23T11:51:10Z","labels":{"beta.kubernetes.io/arch":"amd64","beta.kubernetes.io/os":"linux","kubernetes.io/arch":"amd64","kubernetes.io/hostname":"node-0","kubernetes.io/os":"linux","topology.kubernetes.io/zone":"zone-a","type":"kwok"},"annota…
  +0.295s   0.018s    kwok-controller: kwok-controller patch status [200 rv -> 215] field_manager=kwok
                        Δ status.addresses null -> [{"type":"InternalIP","address":"192.0.2.20"}]
                        Δ status.conditions null -> [{"type":"Ready","status":"True","lastHeartbeatTime":"2026-11-23T11:51:10Z","lastTransitionTime":"2026-11-23T11:51:10Z","reason":"KubeletReady","message":"kubelet is posting ready status"},{"type":"MemoryPressure","status":"False","lastHeartbeatTime":"2026-11-23T11:51:10Z","lastTransitionTime"…ted","message":"RouteController created a route…(len=1027 xxh3=0c5d0e3d6fd25a7b)
                        Δ status.nodeInfo.kubeProxyVersion "" -> "kwok-0.8.0"
                        · metadata.resourceVersion "208" -> "215"
  +5.256s   0.011s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 269]
                        Δ spec.taints [{"key":"node.kubernetes.io/not-ready","effect":"NoSchedule"}] -> null
                        · metadata.resourceVersion "215" -> "269"

  +0.177s 107.385s  nodes: node-1 [Node f097c67d-33e7-46f9-9137-c53474e9522c]
                      @ +0.177s status.condition type=Ready status=True reason=KubeletReady message=kubelet is posting ready status lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.737684Z
                      @ +0.177s status.condition type=MemoryPressure status=False reason=KubeletHasSufficientMemory message=kubelet has sufficient memory available lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.737684Z
                      @ +0.177s status.condition type=DiskPressure status=False reason=KubeletHasNoDiskPressure message=kubelet has no disk pressure lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.737684Z
                      @ +0.177s status.condition type=PIDPressure status=False reason=KubeletHasSufficientPID message=kubelet has sufficient PID available lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.737684Z
                      @ +0.177s status.condition type=NetworkUnavailable status=False reason=RouteCreated message=RouteController created a route lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.737684Z
                      @ +4.813s RegisteredNode message=Node node-1 event: Registered Node node-1 in Controller source=node-controller k8s.event.reason=RegisteredNode k8s.event.type=Normal k8s.event.name=node-1.18eaaa5313171a36 k8s.event.uid=51bf4d7f-2fa4-4e4b-8710-c5961a89ac6a
  +0.177s   0.003s    kubernetes-admin: kubernetes-admin create [201 rv -> 209]
                        = {"kind":"Node","apiVersion":"v1","metadata":{"name":"node-1","uid":"f097c67d-33e7-46f9-9137-c53474e9522c","resourceVersion":"209","creationTimestamp":"2026-11-23T11:51:10Z","labels":{"beta.kubernetes.io/arch":"amd64","beta.kubernetes.io/os":"linux","kubernetes.io/arch":"amd64","kubernetes.io/hostname":"node-1","kubernetes.io/os":"linux","topology.kubernetes.io/zone":"zone-b","type":"kwok"},"annota…
  +0.311s   0.005s    kwok-controller: kwok-controller patch status [200 rv -> 216] field_manager=kwok
                        Δ status.addresses null -> [{"type":"InternalIP","address":"192.0.2.20"}]
                        Δ status.conditions null -> [{"type":"Ready","status":"True","lastHeartbeatTime":"2026-11-23T11:51:10Z","lastTransitionTime":"2026-11-23T11:51:10Z","reason":"KubeletReady","message":"kubelet is posting ready status"},{"type":"MemoryPressure","status":"False","lastHeartbeatTime":"2026-11-23T11:51:10Z","lastTransitionTime"…ted","message":"RouteController created a route…(len=1027 xxh3=0c5d0e3d6fd25a7b)
                        Δ status.nodeInfo.kubeProxyVersion "" -> "kwok-0.8.0"
                        · metadata.resourceVersion "209" -> "216"
  +5.268s   0.006s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 270]
                        Δ spec.taints [{"key":"node.kubernetes.io/not-ready","effect":"NoSchedule"}] -> null
                        · metadata.resourceVersion "216" -> "270"
 +76.045s   0.004s    alice: alice patch [200 rv -> 691] field_manager=kubectl
                        Δ spec.unschedulable null -> true
                        · metadata.resourceVersion "270" -> "691"
 +76.050s   0.007s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 692] field_manager=kube-controller-manager
                        Δ spec.taints null -> [{"key":"node.kubernetes.io/unschedulable","effect":"NoSchedule","timeAdded":"2026-11-23T11:52:26Z"}]
                        · metadata.resourceVersion "691" -> "692"
 +87.131s   0.003s    alice: alice patch [200 rv -> 762]
                        Δ spec.unschedulable true -> null
                        · metadata.resourceVersion "692" -> "762"
                        ⚐ spec.unschedulable previous_managers=["kubectl"]
 +87.139s   0.003s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 763]
                        Δ spec.taints [{"key":"node.kubernetes.io/unschedulable","effect":"NoSchedule","timeAdded":"2026-11-23T11:52:26Z"}] -> null
                        · metadata.resourceVersion "762" -> "763"
                        ⚐ spec.taints previous_managers=["kube-controller-manager"]

  +0.184s 107.378s  nodes: node-2 [Node c990d924-71db-46dd-bc18-a0c8afaf3427]
                      @ +0.184s status.condition type=Ready status=True reason=KubeletReady message=kubelet is posting ready status lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.716761Z
                      @ +0.184s status.condition type=MemoryPressure status=False reason=KubeletHasSufficientMemory message=kubelet has sufficient memory available lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.716761Z
                      @ +0.184s status.condition type=DiskPressure status=False reason=KubeletHasNoDiskPressure message=kubelet has no disk pressure lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.716761Z
                      @ +0.184s status.condition type=PIDPressure status=False reason=KubeletHasSufficientPID message=kubelet has sufficient PID available lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.716761Z
                      @ +0.184s status.condition type=NetworkUnavailable status=False reason=RouteCreated message=RouteController created a route lastTransitionTime=2026-11-23T11:51:10.000000Z kelemetry.condition.written=2026-11-23T11:51:10.716761Z
                      @ +4.813s RegisteredNode message=Node node-2 event: Registered Node node-2 in Controller source=node-controller k8s.event.reason=RegisteredNode k8s.event.type=Normal k8s.event.name=node-2.18eaaa53131749e6 k8s.event.uid=08e5adc3-0761-4e2d-9d63-3c1f847842a3
  +0.184s   0.003s    kubernetes-admin: kubernetes-admin create [201 rv -> 210]
                        = {"kind":"Node","apiVersion":"v1","metadata":{"name":"node-2","uid":"c990d924-71db-46dd-bc18-a0c8afaf3427","resourceVersion":"210","creationTimestamp":"2026-11-23T11:51:10Z","labels":{"beta.kubernetes.io/arch":"amd64","beta.kubernetes.io/os":"linux","kubernetes.io/arch":"amd64","kubernetes.io/hostname":"node-2","kubernetes.io/os":"linux","topology.kubernetes.io/zone":"zone-c","type":"kwok"},"annota…
  +0.290s   0.006s    kwok-controller: kwok-controller patch status [200 rv -> 214] field_manager=kwok
                        Δ status.addresses null -> [{"type":"InternalIP","address":"192.0.2.20"}]
                        Δ status.conditions null -> [{"type":"Ready","status":"True","lastHeartbeatTime":"2026-11-23T11:51:10Z","lastTransitionTime":"2026-11-23T11:51:10Z","reason":"KubeletReady","message":"kubelet is posting ready status"},{"type":"MemoryPressure","status":"False","lastHeartbeatTime":"2026-11-23T11:51:10Z","lastTransitionTime"…ted","message":"RouteController created a route…(len=1027 xxh3=0c5d0e3d6fd25a7b)
                        Δ status.nodeInfo.kubeProxyVersion "" -> "kwok-0.8.0"
                        · metadata.resourceVersion "210" -> "214"
  +5.257s   0.012s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 268]
                        Δ spec.taints [{"key":"node.kubernetes.io/not-ready","effect":"NoSchedule"}] -> null
                        · metadata.resourceVersion "214" -> "268"

  +5.414s   0.002s  serviceaccounts: default default [ServiceAccount b54d0fdf-1bc8-4af3-892f-982e8c8aad35]
  +5.414s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 282]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"default","uid":"b54d0fdf-1bc8-4af3-892f-982e8c8aad35","resourceVersion":"282","creationTimestamp":"2026-11-23T11:51:15Z"}}

  +5.404s   0.003s  serviceaccounts: kube-node-lease default [ServiceAccount d7d44055-e4d3-4b18-8072-bb950a3434bb]
  +5.404s   0.003s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 279]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"kube-node-lease","uid":"d7d44055-e4d3-4b18-8072-bb950a3434bb","resourceVersion":"279","creationTimestamp":"2026-11-23T11:51:15Z"}}

  +5.408s   0.002s  serviceaccounts: kube-public default [ServiceAccount 7d4e54c0-bf61-4a4f-90b3-06480996bf86]
  +5.408s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 280]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"kube-public","uid":"7d4e54c0-bf61-4a4f-90b3-06480996bf86","resourceVersion":"280","creationTimestamp":"2026-11-23T11:51:15Z"}}

  +5.411s   0.002s  serviceaccounts: kube-system default [ServiceAccount e6a0e1e0-0109-42be-bfa9-f9716c34dc5e]
  +5.411s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 281]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"kube-system","uid":"e6a0e1e0-0109-42be-bfa9-f9716c34dc5e","resourceVersion":"281","creationTimestamp":"2026-11-23T11:51:15Z"}}

  +6.129s   0.002s  serviceaccounts: shop default [ServiceAccount c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6]
  +6.129s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 284]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"shop","uid":"c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6","resourceVersion":"284","creationTimestamp":"2026-11-23T11:51:16Z"}}

  +9.400s  98.161s  services: shop web [Service 2e50d6c8-b34c-4369-82e7-f11814615051]
  +9.400s   0.009s    alice: alice create [201 rv -> 297]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"2e50d6c8-b34c-4369-82e7-f11814615051","resourceVersion":"297","creationTimestamp":"2026-11-23T11:51:19Z","annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"web\",\"namespace\":\"shop\"},\"spec\":{\"ports\":[{\…
  +9.424s  98.138s    endpointslices: shop web-2sh9c [EndpointSlice f76e09b3-35ce-4777-9bc1-d72a8054d11b] link.class=children link.evidence=exact
  +9.424s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller create [201 rv -> 299]
                          = {"kind":"EndpointSlice","apiVersion":"discovery.k8s.io/v1","metadata":{"name":"web-2sh9c","generateName":"web-","namespace":"shop","uid":"f76e09b3-35ce-4777-9bc1-d72a8054d11b","resourceVersion":"299","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"},"annotations":{"endpo…
 +10.816s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv -> 328] field_manager=kube-controller-manager
                          Δ endpoints null -> [{"addresses":["10.0.0.2"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-9fk8v","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0"},"nodeName":"node-1","zone":"zone-b"}]
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:19Z" -> "2026-11-23T11:51:21Z"
                          Δ ports null -> [{"name":"http","protocol":"TCP","port":8080}]
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "299" -> "328"
 +10.924s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 328 -> 333] field_manager=kube-controller-manager
                          Δ endpoints[1] null -> {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-hc6r7","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c"},"nodeName":"node-2","zone":"zone-c"}
                          · metadata.generation 2 -> 3
                          · metadata.resourceVersion "328" -> "333"
 +11.373s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 333 -> 336] field_manager=kube-controller-manager
                          Δ endpoints[2] null -> {"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-t4xkj","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8"},"nodeName":"node-0","zone":"zone-a"}
                          · metadata.generation 3 -> 4
                          · metadata.resourceVersion "333" -> "336"
 +13.062s   0.007s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 336 -> 342] field_manager=kube-controller-manager
                          Δ endpoints[1].conditions.ready false -> true
                          Δ endpoints[1].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                          · metadata.generation 4 -> 5
                          · metadata.resourceVersion "336" -> "342"
 +13.299s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 342 -> 348] field_manager=kube-controller-manager
                          Δ endpoints[0].conditions.ready false -> true
                          Δ endpoints[0].conditions.serving false -> true
                          · metadata.generation 5 -> 6
                          · metadata.resourceVersion "342" -> "348"
 +13.691s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 348 -> 353] field_manager=kube-controller-manager
                          Δ endpoints[2].conditions.ready false -> true
                          Δ endpoints[2].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:23Z" -> "2026-11-23T11:51:24Z"
                          · metadata.generation 6 -> 7
                          · metadata.resourceVersion "348" -> "353"
 +20.569s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 353 -> 381] field_manager=kube-controller-manager
                          Δ endpoints[3] null -> {"addresses":["10.0.0.5"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sn2lv","uid":"8855b0a1-98df-4769-9aa7-de98ba0c7069"},"nodeName":"node-0","zone":"zone-a"}
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:24Z" -> "2026-11-23T11:51:30Z"
                          · metadata.generation 7 -> 8
                          · metadata.resourceVersion "353" -> "381"
 +22.559s   0.007s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 381 -> 389] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready false -> true
                          Δ endpoints[3].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:30Z" -> "2026-11-23T11:51:32Z"
                          · metadata.generation 8 -> 9
                          · metadata.resourceVersion "381" -> "389"
 +22.588s   0.008s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 389 -> 398] field_manager=kube-controller-manager
                          Δ endpoints[2].conditions.ready true -> false
                          Δ endpoints[2].conditions.terminating false -> true
                          Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:32Z"} -> null
                          · metadata.generation 9 -> 10
                          · metadata.resourceVersion "389" -> "398"
 +23.991s   0.006s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 398 -> 414] field_manager=kube-controller-manager
                          Δ endpoints[2] {"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-t4xkj","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8"},"nodeName":"node-0","zone":"zone-a"} -> null
                          · metadata.generation 10 -> 11
                          · metadata.resourceVersion "398" -> "414"
 +24.284s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 414 -> 419] field_manager=kube-controller-manager
                          Δ endpoints[3] null -> {"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-44m4w","uid":"9c32ef02-5946-4efe-8b14-b7d395bd5437"},"nodeName":"node-1","zone":"zone-b"}
                          Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:34Z"}
                          · metadata.generation 11 -> 12
                          · metadata.resourceVersion "414" -> "419"
 +25.564s   0.007s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 419 -> 425] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready false -> true
                          Δ endpoints[3].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:34Z" -> "2026-11-23T11:51:35Z"
                          · metadata.generation 12 -> 13
                          · metadata.resourceVersion "419" -> "425"
 +25.582s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 425 -> 430] field_manager=kube-controller-manager
                          Δ endpoints[0].conditions.ready true -> false
                          Δ endpoints[0].conditions.terminating false -> true
                          Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:35Z"} -> null
                          · metadata.generation 13 -> 14
                          · metadata.resourceVersion "425" -> "430"
 +26.854s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 430 -> 449] field_manager=kube-controller-manager
                          Δ endpoints[0] {"addresses":["10.0.0.2"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-9fk8v","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0"},"nodeName":"node-1","zone":"zone-b"} -> null
                          · metadata.generation 14 -> 15
                          · metadata.resourceVersion "430" -> "449"
 +27.403s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 449 -> 455] field_manager=kube-controller-manager
                          Δ endpoints[3] null -> {"addresses":["10.0.0.2"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-75hkz","uid":"3057fce7-b4a4-43fd-8707-30c29f77fc64"},"nodeName":"node-2","zone":"zone-c"}
                          Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:37Z"}
                          · metadata.generation 15 -> 16
                          · metadata.resourceVersion "449" -> "455"
 +29.335s   0.007s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 455 -> 464] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready false -> true
                          Δ endpoints[3].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:37Z" -> "2026-11-23T11:51:39Z"
                          · metadata.generation 16 -> 17
                          · metadata.resourceVersion "455" -> "464"
 +29.354s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 464 -> 469] field_manager=kube-controller-manager
                          Δ endpoints[0].conditions.ready true -> false
                          Δ endpoints[0].conditions.terminating false -> true
                          Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:39Z"} -> null
                          · metadata.generation 17 -> 18
                          · metadata.resourceVersion "464" -> "469"
 +30.548s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 469 -> 480] field_manager=kube-controller-manager
                          Δ endpoints[0] {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-5ffb55bdc-hc6r7","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c"},"nodeName":"node-2","zone":"zone-c"} -> null
                          · metadata.generation 18 -> 19
                          · metadata.resourceVersion "469" -> "480"
 +34.793s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 480 -> 509] field_manager=kube-controller-manager
                          Δ endpoints[3] null -> {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-827z8","uid":"59d5cb76-d917-4e56-95cf-c5ae29ee46ca"},"nodeName":"node-1","zone":"zone-b"}
                          Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:45Z"}
                          · metadata.generation 19 -> 20
                          · metadata.resourceVersion "480" -> "509"
 +35.957s   0.001s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 509 -> 512] field_manager=kube-controller-manager
                          Δ endpoints[4] null -> {"addresses":["10.0.0.6"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-rhtgl","uid":"aac00ee4-4190-4734-82f3-a4996ba9537c"},"nodeName":"node-0","zone":"zone-a"}
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:45Z" -> "2026-11-23T11:51:46Z"
                          · metadata.generation 20 -> 21
                          · metadata.resourceVersion "509" -> "512"
 +36.381s   0.009s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 512 -> 515] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready false -> true
                          Δ endpoints[3].conditions.serving false -> true
                          · metadata.generation 21 -> 22
                          · metadata.resourceVersion "512" -> "515"
 +37.053s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 515 -> 523] field_manager=kube-controller-manager
                          Δ endpoints[4].conditions.ready false -> true
                          Δ endpoints[4].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:51:46Z" -> "2026-11-23T11:51:47Z"
                          · metadata.generation 22 -> 23
                          · metadata.resourceVersion "515" -> "523"
 +42.716s   0.008s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 523 -> 558] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready true -> false
                          Δ endpoints[3].conditions.terminating false -> true
                          Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:51:47Z"} -> null
                          · metadata.generation 23 -> 24
                          · metadata.resourceVersion "523" -> "558"
 +44.414s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 558 -> 575] field_manager=kube-controller-manager
                          Δ endpoints[3] {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-827z8","uid":"59d5cb76-d917-4e56-95cf-c5ae29ee46ca"},"nodeName":"node-1","zone":"zone-b"} -> null
                          · metadata.generation 24 -> 25
                          · metadata.resourceVersion "558" -> "575"
 +52.848s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 575 -> 596] field_manager=kube-controller-manager
                          Δ endpoints[1].conditions.ready true -> false
                          Δ endpoints[1].conditions.terminating false -> true
                          · metadata.generation 25 -> 26
                          · metadata.resourceVersion "575" -> "596"
 +54.435s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 596 -> 607] field_manager=kube-controller-manager
                          Δ endpoints[1] {"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-44m4w","uid":"9c32ef02-5946-4efe-8b14-b7d395bd5437"},"nodeName":"node-1","zone":"zone-b"} -> null
                          · metadata.generation 26 -> 27
                          · metadata.resourceVersion "596" -> "607"
 +55.255s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 607 -> 615] field_manager=kube-controller-manager
                          Δ endpoints[3] null -> {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-5msq6","uid":"6cda9d83-56d6-4488-a412-7334072124d1"},"nodeName":"node-1","zone":"zone-b"}
                          Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:05Z"}
                          · metadata.generation 27 -> 28
                          · metadata.resourceVersion "607" -> "615"
 +57.180s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 615 -> 620] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready false -> true
                          Δ endpoints[3].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:05Z" -> "2026-11-23T11:52:07Z"
                          · metadata.generation 28 -> 29
                          · metadata.resourceVersion "615" -> "620"
 +64.420s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 620 -> 666] field_manager=kube-controller-manager
                          Δ endpoints[4] null -> {"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-gwkz2","uid":"5b983fe1-ad36-4c66-a7f0-cf1f9068e35f"},"nodeName":"node-1","zone":"zone-b"}
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:07Z" -> "2026-11-23T11:52:14Z"
                          · metadata.generation 29 -> 30
                          · metadata.resourceVersion "620" -> "666"
 +66.069s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 666 -> 670] field_manager=kube-controller-manager
                          Δ endpoints[4].conditions.ready false -> true
                          Δ endpoints[4].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:14Z" -> "2026-11-23T11:52:16Z"
                          · metadata.generation 30 -> 31
                          · metadata.resourceVersion "666" -> "670"
 +76.071s   0.006s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 670 -> 698] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready true -> false
                          Δ endpoints[3].conditions.terminating false -> true
                          Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:16Z"} -> null
                          · metadata.generation 31 -> 32
                          · metadata.resourceVersion "670" -> "698"
 +76.080s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 698 -> 701] field_manager=kube-controller-manager
                          Δ endpoints[4].conditions.ready true -> false
                          Δ endpoints[4].conditions.terminating false -> true
                          · metadata.generation 32 -> 33
                          · metadata.resourceVersion "698" -> "701"
 +77.135s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 701 -> 719] field_manager=kube-controller-manager
                          Δ endpoints[3] {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-5msq6","uid":"6cda9d83-56d6-4488-a412-7334072124d1"},"nodeName":"node-1","zone":"zone-b"} -> null
                          · metadata.generation 33 -> 34
                          · metadata.resourceVersion "701" -> "719"
 +77.217s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 719 -> 724] field_manager=kube-controller-manager
                          Δ endpoints[3] {"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-gwkz2","uid":"5b983fe1-ad36-4c66-a7f0-cf1f9068e35f"},"nodeName":"node-1","zone":"zone-b"} -> null
                          · metadata.generation 34 -> 35
                          · metadata.resourceVersion "719" -> "724"
 +78.105s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 724 -> 731] field_manager=kube-controller-manager
                          Δ endpoints[3] null -> {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mks4l","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177"},"nodeName":"node-2","zone":"zone-c"}
                          Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:28Z"}
                          · metadata.generation 35 -> 36
                          · metadata.resourceVersion "724" -> "731"
 +78.463s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 731 -> 736] field_manager=kube-controller-manager
                          Δ endpoints[4] null -> {"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mn9wm","uid":"80930216-2b97-4713-8961-caf165a84723"},"nodeName":"node-0","zone":"zone-a"}
                          · metadata.generation 36 -> 37
                          · metadata.resourceVersion "731" -> "736"
 +80.014s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 736 -> 741] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready false -> true
                          Δ endpoints[3].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:28Z" -> "2026-11-23T11:52:30Z"
                          · metadata.generation 37 -> 38
                          · metadata.resourceVersion "736" -> "741"
 +80.490s   0.013s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 741 -> 749] field_manager=kube-controller-manager
                          Δ endpoints[4].conditions.ready false -> true
                          Δ endpoints[4].conditions.serving false -> true
                          · metadata.generation 38 -> 39
                          · metadata.resourceVersion "741" -> "749"
 +94.248s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 749 -> 787] field_manager=kube-controller-manager
                          Δ endpoints[0].conditions.ready true -> false
                          Δ endpoints[0].conditions.terminating false -> true
                          Δ endpoints[1].conditions.ready true -> false
                          Δ endpoints[1].conditions.terminating false -> true
                          Δ endpoints[2].conditions.ready true -> false
                          Δ endpoints[2].conditions.terminating false -> true
                          Δ endpoints[4].conditions.ready true -> false
                          Δ endpoints[4].conditions.terminating false -> true
                          Δ metadata.annotations {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:30Z"} -> null
                          · metadata.generation 39 -> 40
                          · metadata.resourceVersion "749" -> "787"
 +94.257s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 787 -> 789] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready true -> false
                          Δ endpoints[3].conditions.terminating false -> true
                          · metadata.generation 40 -> 41
                          · metadata.resourceVersion "787" -> "789"
 +95.386s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 789 -> 794] field_manager=kube-controller-manager
                          Δ endpoints[1] {"addresses":["10.0.0.2"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-75hkz","uid":"3057fce7-b4a4-43fd-8707-30c29f77fc64"},"nodeName":"node-2","zone":"zone-c"} -> null
                          · metadata.generation 41 -> 42
                          · metadata.resourceVersion "789" -> "794"
 +95.429s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 794 -> 797] field_manager=kube-controller-manager
                          Δ endpoints[1] {"addresses":["10.0.0.6"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-rhtgl","uid":"aac00ee4-4190-4734-82f3-a4996ba9537c"},"nodeName":"node-0","zone":"zone-a"} -> null
                          · metadata.generation 42 -> 43
                          · metadata.resourceVersion "794" -> "797"
 +95.463s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 797 -> 800] field_manager=kube-controller-manager
                          Δ endpoints[0] {"addresses":["10.0.0.5"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sn2lv","uid":"8855b0a1-98df-4769-9aa7-de98ba0c7069"},"nodeName":"node-0","zone":"zone-a"} -> null
                          · metadata.generation 43 -> 44
                          · metadata.resourceVersion "797" -> "800"
 +95.542s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 800 -> 803] field_manager=kube-controller-manager
                          Δ endpoints[0] {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mks4l","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177"},"nodeName":"node-2","zone":"zone-c"} -> null
                          · metadata.generation 44 -> 45
                          · metadata.resourceVersion "800" -> "803"
 +95.579s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv -> 806] field_manager=kube-controller-manager
                          Δ endpoints [{"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":true,"terminating":true},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-mn9wm","uid":"80930216-2b97-4713-8961-caf165a84723"},"nodeName":"node-0","zone":"zone-a"}] -> null
                          Δ ports [{"name":"http","protocol":"TCP","port":8080}] -> null
                          · metadata.generation 45 -> 46
                          · metadata.resourceVersion "803" -> "806"
+104.429s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv -> 853] field_manager=kube-controller-manager
                          Δ endpoints null -> [{"addresses":["10.0.0.2"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-hh2dt","uid":"94afcbd0-1259-4ba3-b09a-6779566ba204"},"nodeName":"node-0","zone":"zone-a"}]
                          Δ metadata.annotations null -> {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-23T11:52:54Z"}
                          Δ ports null -> [{"name":"http","protocol":"TCP","port":8080}]
                          · metadata.generation 46 -> 47
                          · metadata.resourceVersion "806" -> "853"
+104.645s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 853 -> 857] field_manager=kube-controller-manager
                          Δ endpoints[1] null -> {"addresses":["10.0.0.5"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-hcw86","uid":"0f9f96d9-cddf-44fe-887a-2406652ed018"},"nodeName":"node-1","zone":"zone-b"}
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:54Z" -> "2026-11-23T11:52:55Z"
                          · metadata.generation 47 -> 48
                          · metadata.resourceVersion "853" -> "857"
+105.224s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 857 -> 862] field_manager=kube-controller-manager
                          Δ endpoints[2] null -> {"addresses":["10.0.0.6"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-lccbb","uid":"1ad30e93-1ed4-4f41-a21b-e04446504405"},"nodeName":"node-2","zone":"zone-c"}
                          · metadata.generation 48 -> 49
                          · metadata.resourceVersion "857" -> "862"
+105.545s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 862 -> 866] field_manager=kube-controller-manager
                          Δ endpoints[3] null -> {"addresses":["10.0.0.3"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-sg4fd","uid":"763ff583-a3b6-40d4-8e13-146fc760e52e"},"nodeName":"node-1","zone":"zone-b"}
                          · metadata.generation 49 -> 50
                          · metadata.resourceVersion "862" -> "866"
+105.876s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 866 -> 871] field_manager=kube-controller-manager
                          Δ endpoints[4] null -> {"addresses":["10.0.0.4"],"conditions":{"ready":false,"serving":false,"terminating":false},"targetRef":{"kind":"Pod","namespace":"shop","name":"web-69f55c5646-6q7kt","uid":"7593dfec-c944-4740-9e1a-e81b168d415c"},"nodeName":"node-0","zone":"zone-a"}
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:55Z" -> "2026-11-23T11:52:56Z"
                          · metadata.generation 50 -> 51
                          · metadata.resourceVersion "866" -> "871"
+106.609s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 871 -> 874] field_manager=kube-controller-manager
                          Δ endpoints[3].conditions.ready false -> true
                          Δ endpoints[3].conditions.serving false -> true
                          Δ metadata.annotations["endpoints.kubernetes.io/last-change-trigger-time"] "2026-11-23T11:52:56Z" -> "2026-11-23T11:52:57Z"
                          · metadata.generation 51 -> 52
                          · metadata.resourceVersion "871" -> "874"
+106.696s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 874 -> 882] field_manager=kube-controller-manager
                          Δ endpoints[0].conditions.ready false -> true
                          Δ endpoints[0].conditions.serving false -> true
                          Δ endpoints[1].conditions.ready false -> true
                          Δ endpoints[1].conditions.serving false -> true
                          · metadata.generation 52 -> 53
                          · metadata.resourceVersion "874" -> "882"
+107.317s   0.006s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 882 -> 887] field_manager=kube-controller-manager
                          Δ endpoints[4].conditions.ready false -> true
                          Δ endpoints[4].conditions.serving false -> true
                          · metadata.generation 53 -> 54
                          · metadata.resourceVersion "882" -> "887"
+107.555s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 887 -> 893] field_manager=kube-controller-manager
                          Δ endpoints[2].conditions.ready false -> true
                          Δ endpoints[2].conditions.serving false -> true
                          · metadata.generation 54 -> 55
                          · metadata.resourceVersion "887" -> "893"

  +9.421s  84.782s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z deletion.propagation=Background
                      @ +9.421s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-5ffb55bdc" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.870779Z
                      @ +9.421s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.884624Z
                      @ +9.444s ScalingReplicaSet message=Scaled up replica set web-5ffb55bdc from 0 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5427198e28 k8s.event.uid=714fb3a5-61af-41c4-9cfb-16c03c13bd52
                      @ +9.482s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-5ffb55bdc" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.909361Z
                      @ +13.573s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:51:24.000000Z kelemetry.condition.written=2026-11-23T11:51:24.123449Z
                      @ +13.696s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-5ffb55bdc" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:24.123449Z
                      @ +19.508s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa567f00e5fe k8s.event.uid=f993c7ff-0cb7-46b4-9011-0c05c3d1b3e3
                      @ +19.510s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-69f55c5646" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:29.936552Z
                      @ +19.537s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:29.963701Z
                      @ +22.574s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 3 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5735bc31ed k8s.event.uid=d4dcd726-aa7f-4ef0-aaeb-c662e2710e27
                      @ +22.605s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 1 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5737926704 k8s.event.uid=08996328-4ee2-4fe3-9ee8-e92d2908a8d7
                      @ +25.574s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 2 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e8921bd5 k8s.event.uid=82ba10ae-dc8a-4f56-9812-360dadd6c5e3
                      @ +25.591s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 2 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e98d5554 k8s.event.uid=013e906d-0d47-46c3-ad06-30cf50e7121d
                      @ +29.346s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 1 to 0 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa58c95fb7e9 k8s.event.uid=9484e4b5-6cf8-434a-bc44-7aee0a0af231
                      @ +29.374s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:39.800936Z
                      @ +32.573s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:51:43.000000Z kelemetry.condition.written=2026-11-23T11:51:43.997358Z
                      @ +33.570s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 3 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa59c51f39cf k8s.event.uid=3160265e-aadd-438a-abb4-74571423e347
                      @ +35.573s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:51:46.000000Z kelemetry.condition.written=2026-11-23T11:51:46.816157Z
                      @ +42.656s ScalingReplicaSet message=Scaled up replica set web-55d48df6cf from 0 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be2bb3348 k8s.event.uid=c0a04ce4-4fa3-47b1-808c-c9e57d0fc93d
                      @ +42.658s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-55d48df6cf" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:53.085261Z
                      @ +42.695s ScalingReplicaSet message=(combined from similar events): Scaled up replica set web-69f55c5646 from 4 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be50b8d82 k8s.event.uid=077fccfb-bd73-404e-8ea6-44c115b78ca9 k8s.event.count=4 k8s.event.last_time=2026-11-23T11:52:12.000000Z kelemetry.event.occurrences=["2026-11-23T11:51:53.127224Z","2026-11-23T11:51:53.165918Z","2026-11-23T11:52:12.372449Z","2026-11-…
                      @ +42.747s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-55d48df6cf" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:53.173949Z
                      @ +52.573s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:03.000000Z kelemetry.condition.written=2026-11-23T11:52:03.296432Z
                      @ +56.573s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:07.000000Z kelemetry.condition.written=2026-11-23T11:52:07.610604Z
                      @ +61.959s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:52:12.386151Z
                      @ +66.075s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:52:16.501942Z
                      @ +75.573s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:26.000000Z kelemetry.condition.written=2026-11-23T11:52:26.536802Z
                      @ +79.573s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:30.000000Z kelemetry.condition.written=2026-11-23T11:52:30.444951Z
  +9.421s   0.008s    alice: alice create [201 rv -> 300]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"a9ad183a-1509-495c-8bfa-e9565ff5563c","resourceVersion":"300","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web"},"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"annotations\":{},\"labels\"…
  +9.439s  84.784s    replicasets: shop web-5ffb55bdc [ReplicaSet 4c8128a0-cd0c-4c35-bb58-17cb074ff54e] object.deleted=2026-11-23T11:52:44.649110Z link.class=children link.evidence=exact deletion.propagation=Background
                        @ +9.461s SuccessfulCreate message=Created pod: web-5ffb55bdc-t4xkj source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa54281e0914 k8s.event.uid=c4671800-52c3-46ea-bf66-d934238c8186
                        @ +9.467s SuccessfulCreate message=Created pod: web-5ffb55bdc-hc6r7 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa542884865f k8s.event.uid=fb5777d2-5671-4e9f-8f70-62ee83291ff3
                        @ +9.468s SuccessfulCreate message=Created pod: web-5ffb55bdc-9fk8v source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa542886e73f k8s.event.uid=93e12625-7615-4a3a-a1f3-aafcf900f849
                        @ +22.581s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-t4xkj source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa57362c691e k8s.event.uid=0da96594-2f74-41e1-b716-9224ec9c36f4
                        @ +25.580s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-9fk8v source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa57e8ebcada k8s.event.uid=447c0267-f80c-403f-8e4e-5f2a6df364c3
                        @ +29.356s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-hc6r7 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa58c9fef1d9 k8s.event.uid=1de0f1f5-7f44-460c-a19c-d20127b7bea5
  +9.439s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 301]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-5ffb55bdc","namespace":"shop","uid":"4c8128a0-cd0c-4c35-bb58-17cb074ff54e","resourceVersion":"301","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"annotations":{"deployment.kubernetes.io/desired-replicas":"3","deployment.kubernetes.io/max-replicas":"4","deployment.k…
  +9.453s  14.540s      pods: shop web-5ffb55bdc-t4xkj [Pod d6ef1bb5-37a9-48f0-85f9-4607944cefa8] object.deleted=2026-11-23T11:51:34.418777Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:51:34.000000Z deletion.grace_seconds=0
                          @ +9.453s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.900364Z
                          @ +9.479s Scheduled message=Successfully assigned shop/web-5ffb55bdc-t4xkj to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-t4xkj.18eaaa542930f70b k8s.event.uid=9756a270-977b-4087-93e5-f5123c3cc17e k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +10.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.794576Z
                          @ +10.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.794576Z
                          @ +10.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.794576Z
                          @ +11.367s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-t4xkj.18eaaa5499bb90df k8s.event.uid=87612401-beb3-4f7e-8268-f09037718cfe
                          @ +13.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:51:24.000000Z kelemetry.condition.written=2026-11-23T11:51:24.109621Z
                          @ +13.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:51:24.000000Z kelemetry.condition.written=2026-11-23T11:51:24.109621Z
  +9.453s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 304]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-t4xkj","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8","resourceVersion":"304","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5ffb55bdc","uid":"4…
  +9.473s   0.004s        kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-0"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:19Z","status":"True","type":"PodScheduled"}]
 +11.368s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 335] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-a"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.27","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.4"
                            Δ status.podIPs null -> [{"ip":"10.0.0.4"}]
                            · metadata.resourceVersion "304" -> "335"
 +13.683s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 350] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:24Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:24Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:24Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:51:24Z"
                            · metadata.resourceVersion "335" -> "350"
 +22.577s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 393]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-t4xkj","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8","resourceVersion":"393","generation":2,"creationTimestamp":"2026-11-23T11:51:19Z","deletionTimestamp":"2026-11-23T11:51:35Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"5ffb55bdc","topology.kubernetes.…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:51:35Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "350" -> "393"
 +23.982s   0.010s        kwok-controller: kwok-controller delete [200 rv -> 412]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:51:35Z" -> "2026-11-23T11:51:34Z"
                            · metadata.resourceVersion "393" -> "412"
 +23.992s   0.001s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +9.461s  21.085s      pods: shop web-5ffb55bdc-hc6r7 [Pod 5dd7af8a-f35a-4684-8d2b-da32e7c1b64c] object.deleted=2026-11-23T11:51:40.970622Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:51:40.000000Z deletion.grace_seconds=0
                          @ +9.461s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.901530Z
                          @ +9.478s Scheduled message=Successfully assigned shop/web-5ffb55bdc-hc6r7 to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-hc6r7.18eaaa54292cef3c k8s.event.uid=6375b1ec-6d98-4740-a09f-f47241313960 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +10.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.342959Z
                          @ +10.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.342959Z
                          @ +10.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.342959Z
                          @ +10.914s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-hc6r7.18eaaa547ebc25c4 k8s.event.uid=8d27f72f-cafa-4109-a5be-9c484d69ca4d
                          @ +12.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:51:23.000000Z kelemetry.condition.written=2026-11-23T11:51:23.481989Z
                          @ +12.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:51:23.000000Z kelemetry.condition.written=2026-11-23T11:51:23.481989Z
  +9.461s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 308]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-hc6r7","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c","resourceVersion":"308","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5ffb55bdc","uid":"4…
  +9.475s   0.003s        kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-2"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:19Z","status":"True","type":"PodScheduled"}]
 +10.916s   0.003s        kwok-controller: kwok-controller patch status [200 rv -> 331] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-c"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.27","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.3"
                            Δ status.podIPs null -> [{"ip":"10.0.0.3"}]
                            · metadata.resourceVersion "308" -> "331"
 +13.055s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 340] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:23Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:51:23Z"
                            · metadata.resourceVersion "331" -> "340"
 +29.349s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 468]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-hc6r7","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c","resourceVersion":"468","generation":2,"creationTimestamp":"2026-11-23T11:51:19Z","deletionTimestamp":"2026-11-23T11:51:41Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"5ffb55bdc","topology.kubernetes.…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:51:41Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "340" -> "468"
 +30.539s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 478]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:51:41Z" -> "2026-11-23T11:51:40Z"
                            · metadata.resourceVersion "468" -> "478"
 +30.543s   0.003s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +9.464s  17.395s      pods: shop web-5ffb55bdc-9fk8v [Pod 823b385b-61bc-4ba5-ad94-8bcfe41286d0] object.deleted=2026-11-23T11:51:37.279910Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:51:37.000000Z deletion.grace_seconds=0
                          @ +9.464s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.901062Z
                          @ +9.479s Scheduled message=Successfully assigned shop/web-5ffb55bdc-9fk8v to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-9fk8v.18eaaa5429368ec8 k8s.event.uid=2dea2bf5-290b-4717-ba0e-0d112aedba37 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +10.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.228755Z
                          @ +10.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.228755Z
                          @ +10.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:21.000000Z kelemetry.condition.written=2026-11-23T11:51:21.228755Z
                          @ +10.800s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-9fk8v.18eaaa5477f504c7 k8s.event.uid=fae199b4-9a16-4f85-9e0d-7c5d3b55a8e9
                          @ +12.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:51:23.000000Z kelemetry.condition.written=2026-11-23T11:51:23.718015Z
                          @ +12.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:51:23.000000Z kelemetry.condition.written=2026-11-23T11:51:23.718015Z
  +9.464s   0.002s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 307]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-9fk8v","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0","resourceVersion":"307","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5ffb55bdc","uid":"4…
  +9.474s   0.003s        kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:19Z","status":"True","type":"PodScheduled"}]
 +10.802s   0.014s        kwok-controller: kwok-controller patch status [200 rv -> 327] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-b"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.27","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.2"
                            Δ status.podIPs null -> [{"ip":"10.0.0.2"}]
                            · metadata.resourceVersion "307" -> "327"
 +13.291s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 345] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:23Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:51:23Z"
                            · metadata.resourceVersion "327" -> "345"
 +25.575s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 428]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-9fk8v","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0","resourceVersion":"428","generation":2,"creationTimestamp":"2026-11-23T11:51:19Z","deletionTimestamp":"2026-11-23T11:51:38Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"5ffb55bdc","topology.kubernetes.…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:51:38Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "345" -> "428"
 +26.845s   0.008s        kwok-controller: kwok-controller delete [200 rv -> 448]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:51:38Z" -> "2026-11-23T11:51:37Z"
                            · metadata.resourceVersion "428" -> "448"
 +26.851s   0.008s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +9.469s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 301 -> 310] field_manager=kube-controller-manager
                          Δ status.observedGeneration null -> 1
                          Δ status.terminatingReplicas null -> 0
                          · metadata.resourceVersion "301" -> "310"
  +9.472s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 310 -> 312] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas null -> 3
                          Δ status.replicas 0 -> 3
                          · metadata.resourceVersion "310" -> "312"
 +13.063s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 312 -> 343] field_manager=kube-controller-manager
                          Δ status.availableReplicas null -> 1
                          Δ status.readyReplicas null -> 1
                          · metadata.resourceVersion "312" -> "343"
 +13.297s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 343 -> 346] field_manager=kube-controller-manager
                          Δ status.availableReplicas 1 -> 2
                          Δ status.readyReplicas 1 -> 2
                          · metadata.resourceVersion "343" -> "346"
 +13.689s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 346 -> 351] field_manager=kube-controller-manager
                          Δ status.availableReplicas 2 -> 3
                          Δ status.readyReplicas 2 -> 3
                          · metadata.resourceVersion "346" -> "351"
 +22.568s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 351 -> 391] field_manager=kube-controller-manager
                          Δ spec.replicas 3 -> 2
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "351" -> "391"
 +22.584s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 391 -> 396] field_manager=kube-controller-manager
                          Δ status.observedGeneration 1 -> 2
                          · metadata.resourceVersion "391" -> "396"
 +22.597s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 396 -> 399] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 2
                          Δ status.fullyLabeledReplicas 3 -> 2
                          Δ status.readyReplicas 3 -> 2
                          Δ status.replicas 3 -> 2
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "396" -> "399"
 +23.989s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 399 -> 413] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "399" -> "413"
 +25.568s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 413 -> 426] field_manager=kube-controller-manager
                          Δ spec.replicas 2 -> 1
                          · metadata.generation 2 -> 3
                          · metadata.resourceVersion "413" -> "426"
 +25.581s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 426 -> 432] field_manager=kube-controller-manager
                          Δ status.observedGeneration 2 -> 3
                          · metadata.resourceVersion "426" -> "432"
 +25.589s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 432 -> 435] field_manager=kube-controller-manager
                          Δ status.availableReplicas 2 -> 1
                          Δ status.fullyLabeledReplicas 2 -> 1
                          Δ status.readyReplicas 2 -> 1
                          Δ status.replicas 2 -> 1
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "432" -> "435"
 +26.854s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 435 -> 450] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "435" -> "450"
 +29.341s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 450 -> 465] field_manager=kube-controller-manager
                          Δ spec.replicas 1 -> 0
                          · metadata.generation 3 -> 4
                          · metadata.resourceVersion "450" -> "465"
 +29.359s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 465 -> 472] field_manager=kube-controller-manager
                          Δ status.observedGeneration 3 -> 4
                          · metadata.resourceVersion "465" -> "472"
 +29.365s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 465] ERROR
 +29.370s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 472 -> 473] field_manager=kube-controller-manager
                          Δ status.availableReplicas 1 -> null
                          Δ status.fullyLabeledReplicas 1 -> null
                          Δ status.readyReplicas 1 -> null
                          Δ status.replicas 1 -> 0
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "472" -> "473"
 +30.546s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 473 -> 479] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "473" -> "479"
 +94.219s   0.003s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-5ffb55bdc","namespace":"shop","uid":"4c8128a0-cd0c-4c35-bb58-17cb074ff54e","resourceVersion":"479","generation":4,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"annotations":{"deployment.kubernetes.io/desired-replicas":"3","deployment.kubernetes.io/max-replicas":"4","deployment.k…
  +9.444s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 300 -> 303] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] null -> "1"
                        Δ status.conditions null -> [{"type":"Progressing","status":"True","lastUpdateTime":"2026-11-23T11:51:19Z","lastTransitionTime":"2026-11-23T11:51:19Z","reason":"NewReplicaSetCreated","message":"Created new replica set \"web-5ffb55bdc\""}]
                        · metadata.resourceVersion "300" -> "303"
  +9.454s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 300] ERROR
  +9.458s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 303 -> 305] field_manager=kube-controller-manager
                        Δ status.conditions[type=Available] null -> {"type":"Available","status":"False","lastUpdateTime":"2026-11-23T11:51:19Z","lastTransitionTime":"2026-11-23T11:51:19Z","reason":"MinimumReplicasUnavailable","message":"Deployment does not have minimum availability."}
                        Δ status.observedGeneration null -> 1
                        Δ status.terminatingReplicas null -> 0
                        Δ status.unavailableReplicas null -> 3
                        · metadata.resourceVersion "303" -> "305"
  +9.482s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 305 -> 319] field_manager=kube-controller-manager
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-5ffb55bdc\"" -> "ReplicaSet \"web-5ffb55bdc\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.replicas null -> 3
                        Δ status.updatedReplicas null -> 3
                        · metadata.resourceVersion "305" -> "319"
                        · status.conditions ["Progressing","Available"] -> ["Available","Progressing"]
 +13.070s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 319 -> 344] field_manager=kube-controller-manager
                        Δ status.availableReplicas null -> 1
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:19Z" -> "2026-11-23T11:51:23Z"
                        Δ status.readyReplicas null -> 1
                        Δ status.unavailableReplicas 3 -> 2
                        · metadata.resourceVersion "319" -> "344"
 +13.304s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 344 -> 349] field_manager=kube-controller-manager
                        Δ status.availableReplicas 1 -> 2
                        Δ status.readyReplicas 1 -> 2
                        Δ status.unavailableReplicas 2 -> 1
                        · metadata.resourceVersion "344" -> "349"
 +13.696s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 349 -> 354] field_manager=kube-controller-manager
                        Δ status.availableReplicas 2 -> 3
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:51:19Z" -> "2026-11-23T11:51:24Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:51:19Z" -> "2026-11-23T11:51:24Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:23Z" -> "2026-11-23T11:51:24Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-5ffb55bdc\" is progressing." -> "ReplicaSet \"web-5ffb55bdc\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 2 -> 3
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "349" -> "354"
 +19.494s   0.007s    ci-bot: ci-bot patch [200 rv -> 364] field_manager=kubectl-set
                        Δ spec.template.spec.containers[name=web].image "nginx:1.27" -> "nginx:1.28"
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "354" -> "364"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-client-side-apply"]
 +19.502s  74.720s    replicasets: shop web-69f55c5646 [ReplicaSet 43037fd1-2053-4663-856c-c71bdfbe0718] object.deleted=2026-11-23T11:52:44.649303Z link.class=children link.evidence=exact deletion.propagation=Background
                        @ +19.514s SuccessfulCreate message=Created pod: web-69f55c5646-sn2lv source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa567f560587 k8s.event.uid=3bd4535b-62cd-406d-a228-17ef0083e915
                        @ +22.613s SuccessfulCreate message=Created pod: web-69f55c5646-44m4w source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa573813e017 k8s.event.uid=17c030de-0fb7-462f-af7d-6d978a17349c
                        @ +25.597s SuccessfulCreate message=Created pod: web-69f55c5646-75hkz source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa57e9efe1d2 k8s.event.uid=65e54835-8c08-47b7-8006-58f2f7846e72
                        @ +33.582s SuccessfulCreate message=Created pod: web-69f55c5646-rhtgl source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c5dea8d5 k8s.event.uid=3cdd122c-8c2c-49b2-ade8-27dd0d2a6215
                        @ +33.590s SuccessfulCreate message=Created pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c651b1e6 k8s.event.uid=d06e873c-d4f3-4953-be60-20187d43dc69
                        @ +42.708s SuccessfulDelete message=Deleted pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5be5d3a884 k8s.event.uid=4c58435c-0506-46ad-a945-f87bb661bf92
                        @ +52.857s SuccessfulCreate message=Created pod: web-69f55c5646-5msq6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5e42bfacc0 k8s.event.uid=b814348f-2ab4-434a-b947-7b66abea21dd
                        @ +61.966s SuccessfulCreate message=Created pod: web-69f55c5646-gwkz2 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6061b3dee0 k8s.event.uid=1cb2438f-8944-495f-ac22-7752f7cea8bb
                        @ +76.084s SuccessfulCreate message=Created pod: web-69f55c5646-mks4l source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63ab348f00 k8s.event.uid=861f8b28-1e59-407d-8cf7-371e2dc82b56
                        @ +76.096s SuccessfulCreate message=Created pod: web-69f55c5646-mn9wm source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63abe1efee k8s.event.uid=be277e18-5e1d-4605-ba6f-acea87df24b9
 +19.502s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 365]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-69f55c5646","namespace":"shop","uid":"43037fd1-2053-4663-856c-c71bdfbe0718","resourceVersion":"365","generation":1,"creationTimestamp":"2026-11-23T11:51:29Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"annotations":{"deployment.kubernetes.io/desired-replicas":"3","deployment.kubernetes.io/max-replicas":"4","deployment…
 +19.509s  75.956s      pods: shop web-69f55c5646-sn2lv [Pod 8855b0a1-98df-4769-9aa7-de98ba0c7069] object.deleted=2026-11-23T11:52:45.891820Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:45.000000Z deletion.grace_seconds=0 deletion.propagation=Background
                          @ +19.509s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:51:29.000000Z kelemetry.condition.written=2026-11-23T11:51:29.949824Z
                          @ +19.531s Scheduled message=Successfully assigned shop/web-69f55c5646-sn2lv to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-sn2lv.18eaaa5680547fbf k8s.event.uid=f1f9187f-360a-440a-a7a1-38fd2730a4ca k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +19.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:51:30.000000Z kelemetry.condition.written=2026-11-23T11:51:30.984199Z
                          @ +19.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:30.000000Z kelemetry.condition.written=2026-11-23T11:51:30.984199Z
                          @ +19.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:30.000000Z kelemetry.condition.written=2026-11-23T11:51:30.984199Z
                          @ +20.556s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-sn2lv.18eaaa56bd714188 k8s.event.uid=b928f860-c219-44d2-aa2a-1556116bbe45
                          @ +21.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:51:32.000000Z kelemetry.condition.written=2026-11-23T11:51:32.973720Z
                          @ +21.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:51:32.000000Z kelemetry.condition.written=2026-11-23T11:51:32.973720Z
 +19.509s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 366]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-sn2lv","generateName":"web-69f55c5646-","namespace":"shop","uid":"8855b0a1-98df-4769-9aa7-de98ba0c7069","resourceVersion":"366","generation":1,"creationTimestamp":"2026-11-23T11:51:29Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +19.523s   0.007s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 371 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-0"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:29Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "366" -> "371"
 +20.557s   0.007s        kwok-controller: kwok-controller patch status [200 rv -> 379] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-a"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:30Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:30Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:30Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.5"
                            Δ status.podIPs null -> [{"ip":"10.0.0.5"}]
                            · metadata.resourceVersion "371" -> "379"
 +22.547s   0.008s        kwok-controller: kwok-controller patch status [200 rv -> 387] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:30Z" -> "2026-11-23T11:51:32Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:30Z" -> "2026-11-23T11:51:32Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:32Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:51:32Z"
                            · metadata.resourceVersion "379" -> "387"
 +94.230s   0.008s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 784]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-sn2lv","generateName":"web-69f55c5646-","namespace":"shop","uid":"8855b0a1-98df-4769-9aa7-de98ba0c7069","resourceVersion":"784","generation":2,"creationTimestamp":"2026-11-23T11:51:29Z","deletionTimestamp":"2026-11-23T11:52:46Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:46Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "387" -> "784"
 +95.455s   0.010s        kwok-controller: kwok-controller delete [200 rv -> 799]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:52:46Z" -> "2026-11-23T11:52:45Z"
                            · metadata.resourceVersion "784" -> "799"
 +95.460s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +19.516s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 365 -> 370] field_manager=kube-controller-manager
                          Δ status.observedGeneration null -> 1
                          Δ status.terminatingReplicas null -> 0
                          · metadata.resourceVersion "365" -> "370"
 +19.521s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 365] ERROR
 +19.528s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 370 -> 372] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas null -> 1
                          Δ status.replicas 0 -> 1
                          · metadata.resourceVersion "370" -> "372"
 +22.557s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 372 -> 390] field_manager=kube-controller-manager
                          Δ status.availableReplicas null -> 1
                          Δ status.readyReplicas null -> 1
                          · metadata.resourceVersion "372" -> "390"
 +22.594s   0.010s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 390 -> 400] field_manager=kube-controller-manager
                          Δ spec.replicas 1 -> 2
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "390" -> "400"
 +22.604s  31.830s      pods: shop web-69f55c5646-44m4w [Pod 9c32ef02-5946-4efe-8b14-b7d395bd5437] object.deleted=2026-11-23T11:52:04.861003Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:04.000000Z deletion.grace_seconds=0 deletion.propagation=Background
                          @ +22.604s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:51:33.000000Z kelemetry.condition.written=2026-11-23T11:51:33.044137Z
                          @ +22.629s Scheduled message=Successfully assigned shop/web-69f55c5646-44m4w to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-44m4w.18eaaa5739051eca k8s.event.uid=5b268cca-620b-4505-9f87-a62c124b533b k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +23.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:51:34.000000Z kelemetry.condition.written=2026-11-23T11:51:34.705959Z
                          @ +23.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:34.000000Z kelemetry.condition.written=2026-11-23T11:51:34.705959Z
                          @ +23.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:34.000000Z kelemetry.condition.written=2026-11-23T11:51:34.705959Z
                          @ +24.277s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-44m4w.18eaaa579b3d53da k8s.event.uid=3392b451-721a-424b-978e-4038a18eb3c2
                          @ +24.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:51:35.000000Z kelemetry.condition.written=2026-11-23T11:51:35.981877Z
                          @ +24.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:51:35.000000Z kelemetry.condition.written=2026-11-23T11:51:35.981877Z
 +22.604s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 401]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-44m4w","generateName":"web-69f55c5646-","namespace":"shop","uid":"9c32ef02-5946-4efe-8b14-b7d395bd5437","resourceVersion":"401","generation":1,"creationTimestamp":"2026-11-23T11:51:33Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +22.617s   0.009s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 406 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:33Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "401" -> "406"
 +24.279s   0.002s        kwok-controller: kwok-controller patch status [200 rv -> 417] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-b"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:34Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:34Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:34Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.4"
                            Δ status.podIPs null -> [{"ip":"10.0.0.4"}]
                            · metadata.resourceVersion "406" -> "417"
 +25.555s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 422] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:34Z" -> "2026-11-23T11:51:35Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:34Z" -> "2026-11-23T11:51:35Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:35Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:51:35Z"
                            · metadata.resourceVersion "417" -> "422"
 +52.838s   0.004s        bob: bob delete [200 rv -> 594]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-44m4w","generateName":"web-69f55c5646-","namespace":"shop","uid":"9c32ef02-5946-4efe-8b14-b7d395bd5437","resourceVersion":"594","generation":2,"creationTimestamp":"2026-11-23T11:51:33Z","deletionTimestamp":"2026-11-23T11:52:05Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:05Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "422" -> "594"
 +54.427s   0.007s        kwok-controller: kwok-controller delete [200 rv -> 606]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:52:05Z" -> "2026-11-23T11:52:04Z"
                            · metadata.resourceVersion "594" -> "606"
 +54.432s   0.003s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +22.614s   0.009s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 400 -> 404] field_manager=kube-controller-manager
                          Δ status.observedGeneration 1 -> 2
                          · metadata.resourceVersion "400" -> "404"
 +22.624s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 404 -> 407] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 1 -> 2
                          Δ status.replicas 1 -> 2
                          · metadata.resourceVersion "404" -> "407"
 +25.562s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 407 -> 423] field_manager=kube-controller-manager
                          Δ status.availableReplicas 1 -> 2
                          Δ status.readyReplicas 1 -> 2
                          · metadata.resourceVersion "407" -> "423"
 +25.585s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 423 -> 434] field_manager=kube-controller-manager
                          Δ spec.replicas 2 -> 3
                          · metadata.generation 2 -> 3
                          · metadata.resourceVersion "423" -> "434"
 +25.590s  69.798s      pods: shop web-69f55c5646-75hkz [Pod 3057fce7-b4a4-43fd-8707-30c29f77fc64] object.deleted=2026-11-23T11:52:45.809582Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:45.000000Z deletion.grace_seconds=0 deletion.propagation=Background
                          @ +25.590s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:51:36.000000Z kelemetry.condition.written=2026-11-23T11:51:36.021760Z
                          @ +25.606s Scheduled message=Successfully assigned shop/web-69f55c5646-75hkz to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-75hkz.18eaaa57ea7af3a3 k8s.event.uid=764ee87c-d7a6-4d4f-9866-695c965b7533 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +26.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:51:37.000000Z kelemetry.condition.written=2026-11-23T11:51:37.820578Z
                          @ +26.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:37.000000Z kelemetry.condition.written=2026-11-23T11:51:37.820578Z
                          @ +26.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:37.000000Z kelemetry.condition.written=2026-11-23T11:51:37.820578Z
                          @ +27.392s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-75hkz.18eaaa5854e60f63 k8s.event.uid=0f4bede6-d9d9-4e7c-a775-c51d4935fcf4
                          @ +28.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:51:39.000000Z kelemetry.condition.written=2026-11-23T11:51:39.752422Z
                          @ +28.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:51:39.000000Z kelemetry.condition.written=2026-11-23T11:51:39.752422Z
 +25.590s   0.002s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 436]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-75hkz","generateName":"web-69f55c5646-","namespace":"shop","uid":"3057fce7-b4a4-43fd-8707-30c29f77fc64","resourceVersion":"436","generation":1,"creationTimestamp":"2026-11-23T11:51:36Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +25.595s   0.010s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 438 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-2"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:36Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "436" -> "438"
 +27.394s   0.007s        kwok-controller: kwok-controller patch status [200 rv -> 454] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-c"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:37Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:37Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:37Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.2"
                            Δ status.podIPs null -> [{"ip":"10.0.0.2"}]
                            · metadata.resourceVersion "438" -> "454"
 +29.325s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 461] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:37Z" -> "2026-11-23T11:51:39Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:37Z" -> "2026-11-23T11:51:39Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:39Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:51:39Z"
                            · metadata.resourceVersion "454" -> "461"
 +94.230s   0.008s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 782]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-75hkz","generateName":"web-69f55c5646-","namespace":"shop","uid":"3057fce7-b4a4-43fd-8707-30c29f77fc64","resourceVersion":"782","generation":2,"creationTimestamp":"2026-11-23T11:51:36Z","deletionTimestamp":"2026-11-23T11:52:46Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:46Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "461" -> "782"
 +95.376s   0.006s        kwok-controller: kwok-controller delete [200 rv -> 793]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:52:46Z" -> "2026-11-23T11:52:45Z"
                            · metadata.resourceVersion "782" -> "793"
 +95.385s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +25.599s   0.010s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 434 -> 440] field_manager=kube-controller-manager
                          Δ status.observedGeneration 2 -> 3
                          · metadata.resourceVersion "434" -> "440"
 +25.610s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 440 -> 443] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 2 -> 3
                          Δ status.replicas 2 -> 3
                          · metadata.resourceVersion "440" -> "443"
 +29.333s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 443 -> 463] field_manager=kube-controller-manager
                          Δ status.availableReplicas 2 -> 3
                          Δ status.readyReplicas 2 -> 3
                          · metadata.resourceVersion "443" -> "463"
 +33.565s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 463 -> 489] field_manager=kube-controller-manager
                          Δ metadata.annotations["deployment.kubernetes.io/desired-replicas"] "3" -> "5"
                          Δ metadata.annotations["deployment.kubernetes.io/max-replicas"] "4" -> "7"
                          Δ spec.replicas 3 -> 5
                          · metadata.generation 3 -> 4
                          · metadata.resourceVersion "463" -> "489"
 +33.574s  61.858s      pods: shop web-69f55c5646-rhtgl [Pod aac00ee4-4190-4734-82f3-a4996ba9537c] object.deleted=2026-11-23T11:52:45.854557Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:45.000000Z deletion.grace_seconds=0 deletion.propagation=Background
                          @ +33.574s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:51:44.000000Z kelemetry.condition.written=2026-11-23T11:51:44.005945Z
                          @ +33.583s Scheduled message=Successfully assigned shop/web-69f55c5646-rhtgl to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-rhtgl.18eaaa59c5ef1aed k8s.event.uid=dab51014-3c42-4656-9fa5-63c5321e205f k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +35.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:51:46.000000Z kelemetry.condition.written=2026-11-23T11:51:46.377546Z
                          @ +35.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:46.000000Z kelemetry.condition.written=2026-11-23T11:51:46.377546Z
                          @ +35.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:46.000000Z kelemetry.condition.written=2026-11-23T11:51:46.377546Z
                          @ +35.949s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-rhtgl.18eaaa5a52f57f77 k8s.event.uid=d0799eda-d65e-486a-a891-53ac7f027d20
                          @ +36.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:51:47.000000Z kelemetry.condition.written=2026-11-23T11:51:47.474130Z
                          @ +36.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:51:47.000000Z kelemetry.condition.written=2026-11-23T11:51:47.474130Z
 +33.574s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 492]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-rhtgl","generateName":"web-69f55c5646-","namespace":"shop","uid":"aac00ee4-4190-4734-82f3-a4996ba9537c","resourceVersion":"492","generation":1,"creationTimestamp":"2026-11-23T11:51:44Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +33.579s   0.004s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 493 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-0"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:44Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "492" -> "493"
 +35.951s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 511] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-a"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:46Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:46Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:46Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.6"
                            Δ status.podIPs null -> [{"ip":"10.0.0.6"}]
                            · metadata.resourceVersion "493" -> "511"
 +37.047s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 521] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:46Z" -> "2026-11-23T11:51:47Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:46Z" -> "2026-11-23T11:51:47Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:47Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:51:47Z"
                            · metadata.resourceVersion "511" -> "521"
 +94.231s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 781]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-rhtgl","generateName":"web-69f55c5646-","namespace":"shop","uid":"aac00ee4-4190-4734-82f3-a4996ba9537c","resourceVersion":"781","generation":2,"creationTimestamp":"2026-11-23T11:51:44Z","deletionTimestamp":"2026-11-23T11:52:46Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:46Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "521" -> "781"
 +95.421s   0.006s        kwok-controller: kwok-controller delete [200 rv -> 796]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:52:46Z" -> "2026-11-23T11:52:45Z"
                            · metadata.resourceVersion "781" -> "796"
 +95.428s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +33.583s  10.829s      pods: shop web-69f55c5646-827z8 [Pod 59d5cb76-d917-4e56-95cf-c5ae29ee46ca] object.deleted=2026-11-23T11:51:54.838492Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:51:54.000000Z deletion.grace_seconds=0
                          @ +33.583s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:51:44.000000Z kelemetry.condition.written=2026-11-23T11:51:44.014734Z
                          @ +33.593s Scheduled message=Successfully assigned shop/web-69f55c5646-827z8 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-827z8.18eaaa59c68452d4 k8s.event.uid=ba1503a7-b62c-460f-9768-ee4349b19c27 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +34.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:51:45.000000Z kelemetry.condition.written=2026-11-23T11:51:45.215004Z
                          @ +34.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:45.000000Z kelemetry.condition.written=2026-11-23T11:51:45.215004Z
                          @ +34.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:51:45.000000Z kelemetry.condition.written=2026-11-23T11:51:45.215004Z
                          @ +34.787s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-827z8.18eaaa5a0dadd4ad k8s.event.uid=fb837d13-db06-475a-adff-ed4848f106a6
                          @ +35.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:51:46.000000Z kelemetry.condition.written=2026-11-23T11:51:46.801571Z
                          @ +35.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:51:46.000000Z kelemetry.condition.written=2026-11-23T11:51:46.801571Z
 +33.583s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 494]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-827z8","generateName":"web-69f55c5646-","namespace":"shop","uid":"59d5cb76-d917-4e56-95cf-c5ae29ee46ca","resourceVersion":"494","generation":1,"creationTimestamp":"2026-11-23T11:51:44Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +33.588s   0.002s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 497 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:44Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "494" -> "497"
 +34.788s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 507] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-b"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:45Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:45Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:45Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.3"
                            Δ status.podIPs null -> [{"ip":"10.0.0.3"}]
                            · metadata.resourceVersion "497" -> "507"
 +36.375s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 514] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:45Z" -> "2026-11-23T11:51:46Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:45Z" -> "2026-11-23T11:51:46Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:46Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:51:46Z"
                            · metadata.resourceVersion "507" -> "514"
 +42.700s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 552]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-827z8","generateName":"web-69f55c5646-","namespace":"shop","uid":"59d5cb76-d917-4e56-95cf-c5ae29ee46ca","resourceVersion":"552","generation":2,"creationTimestamp":"2026-11-23T11:51:44Z","deletionTimestamp":"2026-11-23T11:51:55Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:51:55Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "514" -> "552"
 +44.402s   0.009s        kwok-controller: kwok-controller delete [200 rv -> 573]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:51:55Z" -> "2026-11-23T11:51:54Z"
                            · metadata.resourceVersion "552" -> "573"
 +44.408s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +33.590s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 489 -> 498] field_manager=kube-controller-manager
                          Δ status.observedGeneration 3 -> 4
                          · metadata.resourceVersion "489" -> "498"
 +33.594s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 489] ERROR
 +33.603s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 498 -> 502] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 3 -> 5
                          Δ status.replicas 3 -> 5
                          · metadata.resourceVersion "498" -> "502"
 +36.380s   0.009s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 502 -> 516] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 4
                          Δ status.readyReplicas 3 -> 4
                          · metadata.resourceVersion "502" -> "516"
 +37.055s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 516 -> 524] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 5
                          Δ status.readyReplicas 4 -> 5
                          · metadata.resourceVersion "516" -> "524"
 +42.677s   0.017s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 524 -> 546] field_manager=kube-controller-manager
                          Δ spec.replicas 5 -> 4
                          · metadata.generation 4 -> 5
                          · metadata.resourceVersion "524" -> "546"
 +42.709s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 546 -> 555] field_manager=kube-controller-manager
                          Δ status.observedGeneration 4 -> 5
                          · metadata.resourceVersion "546" -> "555"
 +42.718s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 546] ERROR
 +42.729s   0.014s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 555 -> 560] field_manager=kube-controller-manager
                          Δ status.availableReplicas 5 -> 4
                          Δ status.fullyLabeledReplicas 5 -> 4
                          Δ status.readyReplicas 5 -> 4
                          Δ status.replicas 5 -> 4
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "555" -> "560"
 +44.413s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 560 -> 574] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "560" -> "574"
 +52.850s  24.285s      pods: shop web-69f55c5646-5msq6 [Pod 6cda9d83-56d6-4488-a412-7334072124d1] object.deleted=2026-11-23T11:52:27.559794Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:27.000000Z deletion.grace_seconds=0
                          @ +52.850s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:03.000000Z kelemetry.condition.written=2026-11-23T11:52:03.284602Z
                          @ +52.862s Scheduled message=Successfully assigned shop/web-69f55c5646-5msq6 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-5msq6.18eaaa5e43082390 k8s.event.uid=0e51fb24-950c-46b9-bfcd-94c2c74745c5 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +54.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:05.000000Z kelemetry.condition.written=2026-11-23T11:52:05.673237Z
                          @ +54.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:05.000000Z kelemetry.condition.written=2026-11-23T11:52:05.673237Z
                          @ +54.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:05.000000Z kelemetry.condition.written=2026-11-23T11:52:05.673237Z
                          @ +55.245s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-5msq6.18eaaa5ed1191563 k8s.event.uid=3e67123a-8e89-40ff-bc57-089b927eb31d
                          @ +56.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:07.000000Z kelemetry.condition.written=2026-11-23T11:52:07.597414Z
                          @ +56.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:07.000000Z kelemetry.condition.written=2026-11-23T11:52:07.597414Z
                          @ +75.573s status.condition type=DisruptionTarget status=True reason=EvictionByEvictionAPI message=Eviction API: evicting lastTransitionTime=2026-11-23T11:52:26.000000Z kelemetry.condition.written=2026-11-23T11:52:26.488402Z
 +52.850s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 597]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-5msq6","generateName":"web-69f55c5646-","namespace":"shop","uid":"6cda9d83-56d6-4488-a412-7334072124d1","resourceVersion":"597","generation":1,"creationTimestamp":"2026-11-23T11:52:03Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +52.858s   0.004s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 599 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:03Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "597" -> "599"
 +55.246s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 613] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-b"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:05Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:05Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:05Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.3"
                            Δ status.podIPs null -> [{"ip":"10.0.0.3"}]
                            · metadata.resourceVersion "599" -> "613"
 +57.170s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 618] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:05Z" -> "2026-11-23T11:52:07Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:05Z" -> "2026-11-23T11:52:07Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:07Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:07Z"
                            · metadata.resourceVersion "613" -> "618"
 +76.061s   0.010s        alice: alice create eviction [201 rv -> 695 inferred] attribution=inferred diff.evidence=inferred
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:28Z"
                            Δ status.conditions[type=DisruptionTarget] null -> {"type":"DisruptionTarget","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:26Z","reason":"EvictionByEvictionAPI","message":"Eviction API: evicting"}
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "618" -> "695"
 +77.128s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 718]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-5msq6","generateName":"web-69f55c5646-","namespace":"shop","uid":"6cda9d83-56d6-4488-a412-7334072124d1","resourceVersion":"718","generation":2,"creationTimestamp":"2026-11-23T11:52:03Z","deletionTimestamp":"2026-11-23T11:52:27Z","deletionGracePeriodSeconds":0,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:52:28Z" -> "2026-11-23T11:52:27Z"
                            · metadata.resourceVersion "695" -> "718"
 +77.133s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +52.858s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 574 -> 601] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 3
                          Δ status.fullyLabeledReplicas 4 -> 3
                          Δ status.readyReplicas 4 -> 3
                          Δ status.replicas 4 -> 3
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "574" -> "601"
 +52.867s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 574] ERROR
 +52.874s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 601 -> 603] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 3 -> 4
                          Δ status.replicas 3 -> 4
                          · metadata.resourceVersion "601" -> "603"
 +52.879s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 601] ERROR
 +52.886s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 603] no_op=true
 +54.436s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 603 -> 608] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "603" -> "608"
 +57.178s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 608 -> 619] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 4
                          Δ status.readyReplicas 3 -> 4
                          · metadata.resourceVersion "608" -> "619"
 +61.930s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 619 -> 634] field_manager=kube-controller-manager
                          Δ metadata.annotations["deployment.kubernetes.io/revision"] "2" -> "4"
                          Δ metadata.annotations["deployment.kubernetes.io/revision-history"] null -> "2"
                          · metadata.resourceVersion "619" -> "634"
 +61.935s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 619] ERROR
 +61.950s   0.005s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 634 -> 643] field_manager=kube-controller-manager
                          Δ spec.replicas 4 -> 5
                          · metadata.generation 5 -> 6
                          · metadata.resourceVersion "634" -> "643"
 +61.956s  15.265s      pods: shop web-69f55c5646-gwkz2 [Pod 5b983fe1-ad36-4c66-a7f0-cf1f9068e35f] object.deleted=2026-11-23T11:52:27.640713Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:27.000000Z deletion.grace_seconds=0
                          @ +61.956s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:12.000000Z kelemetry.condition.written=2026-11-23T11:52:12.394911Z
                          @ +61.972s Scheduled message=Successfully assigned shop/web-69f55c5646-gwkz2 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-gwkz2.18eaaa60620f01fd k8s.event.uid=ea6612f6-79a1-4fe1-bcef-66611295a614 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +63.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:14.000000Z kelemetry.condition.written=2026-11-23T11:52:14.840025Z
                          @ +63.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:14.000000Z kelemetry.condition.written=2026-11-23T11:52:14.840025Z
                          @ +63.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:14.000000Z kelemetry.condition.written=2026-11-23T11:52:14.840025Z
                          @ +64.412s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-gwkz2.18eaaa60f379c360 k8s.event.uid=8c8e2996-1df2-40a4-b754-20901eee1b3c
                          @ +65.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:16.000000Z kelemetry.condition.written=2026-11-23T11:52:16.490160Z
                          @ +65.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:16.000000Z kelemetry.condition.written=2026-11-23T11:52:16.490160Z
                          @ +75.573s status.condition type=DisruptionTarget status=True reason=EvictionByEvictionAPI message=Eviction API: evicting lastTransitionTime=2026-11-23T11:52:26.000000Z kelemetry.condition.written=2026-11-23T11:52:26.488282Z
 +61.956s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 646]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-gwkz2","generateName":"web-69f55c5646-","namespace":"shop","uid":"5b983fe1-ad36-4c66-a7f0-cf1f9068e35f","resourceVersion":"646","generation":1,"creationTimestamp":"2026-11-23T11:52:12Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +61.968s   0.003s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 651 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:12Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "646" -> "651"
 +64.413s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 664] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-b"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:14Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:14Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:14Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.4"
                            Δ status.podIPs null -> [{"ip":"10.0.0.4"}]
                            · metadata.resourceVersion "651" -> "664"
 +66.063s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 669] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:14Z" -> "2026-11-23T11:52:16Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:14Z" -> "2026-11-23T11:52:16Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:16Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:16Z"
                            · metadata.resourceVersion "664" -> "669"
 +76.061s   0.010s        alice: alice create eviction [201 rv -> 696 inferred] attribution=inferred diff.evidence=inferred
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:28Z"
                            Δ status.conditions[type=DisruptionTarget] null -> {"type":"DisruptionTarget","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:26Z","reason":"EvictionByEvictionAPI","message":"Eviction API: evicting"}
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "669" -> "696"
 +77.208s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 723]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-gwkz2","generateName":"web-69f55c5646-","namespace":"shop","uid":"5b983fe1-ad36-4c66-a7f0-cf1f9068e35f","resourceVersion":"723","generation":2,"creationTimestamp":"2026-11-23T11:52:12Z","deletionTimestamp":"2026-11-23T11:52:27Z","deletionGracePeriodSeconds":0,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:52:28Z" -> "2026-11-23T11:52:27Z"
                            · metadata.resourceVersion "696" -> "723"
 +77.216s   0.005s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +61.967s   0.010s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 643 -> 652] field_manager=kube-controller-manager
                          Δ status.observedGeneration 5 -> 6
                          · metadata.resourceVersion "643" -> "652"
 +61.981s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 652 -> 657] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 4 -> 5
                          Δ status.replicas 4 -> 5
                          · metadata.resourceVersion "652" -> "657"
 +66.070s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 657 -> 672] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 5
                          Δ status.readyReplicas 4 -> 5
                          · metadata.resourceVersion "657" -> "672"
 +76.070s  19.475s      pods: shop web-69f55c5646-mks4l [Pod 66c5ff80-88a1-44dc-acf0-7dee03b52177] object.deleted=2026-11-23T11:52:45.968686Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:45.000000Z deletion.grace_seconds=0 deletion.propagation=Background
                          @ +76.070s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:26.000000Z kelemetry.condition.written=2026-11-23T11:52:26.508966Z
                          @ +76.086s Scheduled message=Successfully assigned shop/web-69f55c5646-mks4l to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-mks4l.18eaaa63ab454a09 k8s.event.uid=5ae2a37b-1793-494a-af51-087fb74bd735 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +77.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:28.000000Z kelemetry.condition.written=2026-11-23T11:52:28.524274Z
                          @ +77.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:28.000000Z kelemetry.condition.written=2026-11-23T11:52:28.524274Z
                          @ +77.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:28.000000Z kelemetry.condition.written=2026-11-23T11:52:28.524274Z
                          @ +78.096s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-mks4l.18eaaa64231903ca k8s.event.uid=73f7f534-abfd-4c81-aa51-a11102a7399a
                          @ +79.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:30.000000Z kelemetry.condition.written=2026-11-23T11:52:30.434888Z
                          @ +79.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:30.000000Z kelemetry.condition.written=2026-11-23T11:52:30.434888Z
 +76.070s   0.009s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 699]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-mks4l","generateName":"web-69f55c5646-","namespace":"shop","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177","resourceVersion":"699","generation":1,"creationTimestamp":"2026-11-23T11:52:26Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +76.082s   0.003s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 702 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-2"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:26Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "699" -> "702"
 +78.097s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 729] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-c"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:28Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:28Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:28Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.3"
                            Δ status.podIPs null -> [{"ip":"10.0.0.3"}]
                            · metadata.resourceVersion "702" -> "729"
 +80.008s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 740] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:28Z" -> "2026-11-23T11:52:30Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:28Z" -> "2026-11-23T11:52:30Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:30Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:30Z"
                            · metadata.resourceVersion "729" -> "740"
 +94.232s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 785]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-mks4l","generateName":"web-69f55c5646-","namespace":"shop","uid":"66c5ff80-88a1-44dc-acf0-7dee03b52177","resourceVersion":"785","generation":2,"creationTimestamp":"2026-11-23T11:52:26Z","deletionTimestamp":"2026-11-23T11:52:46Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:46Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "740" -> "785"
 +95.537s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 802]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            Δ metadata.deletionTimestamp "2026-11-23T11:52:46Z" -> "2026-11-23T11:52:45Z"
                            · metadata.resourceVersion "785" -> "802"
 +95.543s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +76.086s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 672 -> 703] field_manager=kube-controller-manager
                          Δ status.availableReplicas 5 -> 4
                          Δ status.fullyLabeledReplicas 5 -> 4
                          Δ status.readyReplicas 5 -> 4
                          Δ status.replicas 5 -> 4
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "672" -> "703"
 +76.091s  19.489s      pods: shop web-69f55c5646-mn9wm [Pod 80930216-2b97-4713-8961-caf165a84723] object.deleted=2026-11-23T11:52:46.004799Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:46.000000Z deletion.grace_seconds=2 deletion.propagation=Background
                          @ +76.091s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:26.000000Z kelemetry.condition.written=2026-11-23T11:52:26.523763Z
                          @ +76.106s Scheduled message=Successfully assigned shop/web-69f55c5646-mn9wm to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-mn9wm.18eaaa63ac7d473a k8s.event.uid=ca39cfc1-230b-456f-9424-0ba7221a24bb k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +77.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:28.000000Z kelemetry.condition.written=2026-11-23T11:52:28.883656Z
                          @ +77.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:28.000000Z kelemetry.condition.written=2026-11-23T11:52:28.883656Z
                          @ +77.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:28.000000Z kelemetry.condition.written=2026-11-23T11:52:28.883656Z
                          @ +78.455s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-mn9wm.18eaaa64387dfbcf k8s.event.uid=c74fc030-3ebf-4b65-ad5b-d4b9e58d217b
                          @ +79.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:30.000000Z kelemetry.condition.written=2026-11-23T11:52:30.907649Z
                          @ +79.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:30.000000Z kelemetry.condition.written=2026-11-23T11:52:30.907649Z
 +76.091s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 707]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-mn9wm","generateName":"web-69f55c5646-","namespace":"shop","uid":"80930216-2b97-4713-8961-caf165a84723","resourceVersion":"707","generation":1,"creationTimestamp":"2026-11-23T11:52:26Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
 +76.097s   0.008s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 710 inferred] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-0"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:26Z","status":"True","type":"PodScheduled"}]
                            · metadata.resourceVersion "707" -> "710"
 +78.457s   0.003s        kwok-controller: kwok-controller patch status [200 rv -> 733] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-a"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:28Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:28Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:28Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.4"
                            Δ status.podIPs null -> [{"ip":"10.0.0.4"}]
                            · metadata.resourceVersion "710" -> "733"
 +80.481s   0.008s        kwok-controller: kwok-controller patch status [200 rv -> 746] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:28Z" -> "2026-11-23T11:52:30Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:28Z" -> "2026-11-23T11:52:30Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:30Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:30Z"
                            · metadata.resourceVersion "733" -> "746"
 +94.232s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 783]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-mn9wm","generateName":"web-69f55c5646-","namespace":"shop","uid":"80930216-2b97-4713-8961-caf165a84723","resourceVersion":"783","generation":2,"creationTimestamp":"2026-11-23T11:52:26Z","deletionTimestamp":"2026-11-23T11:52:46Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"69f55c5646","topology.kubernet…
                            Δ metadata.deletionGracePeriodSeconds null -> 2
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:46Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "746" -> "783"
 +95.572s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 805]
                            Δ metadata.deletionGracePeriodSeconds 2 -> 0
                            · metadata.resourceVersion "783" -> "805"
 +95.578s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +76.097s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 703 -> 709] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 3
                          Δ status.readyReplicas 4 -> 3
                          Δ status.terminatingReplicas 1 -> 2
                          · metadata.resourceVersion "703" -> "709"
 +76.109s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 709 -> 712] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 4 -> 5
                          Δ status.replicas 4 -> 5
                          · metadata.resourceVersion "709" -> "712"
 +77.134s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 712 -> 720] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 2 -> 1
                          · metadata.resourceVersion "712" -> "720"
 +77.216s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 720 -> 725] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "720" -> "725"
 +80.013s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 725 -> 742] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 4
                          Δ status.readyReplicas 3 -> 4
                          · metadata.resourceVersion "725" -> "742"
 +80.489s   0.015s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 742 -> 748] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 5
                          Δ status.readyReplicas 4 -> 5
                          · metadata.resourceVersion "742" -> "748"
 +94.219s   0.004s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-69f55c5646","namespace":"shop","uid":"43037fd1-2053-4663-856c-c71bdfbe0718","resourceVersion":"748","generation":6,"creationTimestamp":"2026-11-23T11:51:29Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"7","deployment…
 +19.510s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 364 -> 368] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] "1" -> "2"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:24Z" -> "2026-11-23T11:51:29Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-5ffb55bdc\" has successfully progressed." -> "Created new replica set \"web-69f55c5646\""
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetAvailable" -> "NewReplicaSetCreated"
                        · metadata.resourceVersion "364" -> "368"
 +19.520s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 364] ERROR
 +19.529s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 368 -> 373] field_manager=kube-controller-manager
                        Δ status.observedGeneration 1 -> 2
                        Δ status.unavailableReplicas null -> 1
                        Δ status.updatedReplicas 3 -> null
                        · metadata.resourceVersion "368" -> "373"
 +19.537s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 373 -> 375] field_manager=kube-controller-manager
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-69f55c5646\"" -> "ReplicaSet \"web-69f55c5646\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.replicas 3 -> 4
                        Δ status.updatedReplicas null -> 1
                        · metadata.resourceVersion "373" -> "375"
 +22.574s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 375 -> 395] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:29Z" -> "2026-11-23T11:51:33Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "375" -> "395"
 +22.606s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 395 -> 403] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.readyReplicas 4 -> 3
                        Δ status.replicas 4 -> 3
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas null -> 1
                        · metadata.resourceVersion "395" -> "403"
 +22.630s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 403 -> 409] field_manager=kube-controller-manager
                        Δ status.replicas 3 -> 4
                        Δ status.updatedReplicas 1 -> 2
                        · metadata.resourceVersion "403" -> "409"
 +23.996s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 409 -> 415] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "409" -> "415"
 +25.575s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 415 -> 429] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:33Z" -> "2026-11-23T11:51:36Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "415" -> "429"
 +25.601s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 429 -> 439] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.readyReplicas 4 -> 3
                        Δ status.replicas 4 -> 3
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas null -> 1
                        · metadata.resourceVersion "429" -> "439"
 +25.613s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 439 -> 444] field_manager=kube-controller-manager
                        Δ status.replicas 3 -> 4
                        Δ status.updatedReplicas 2 -> 3
                        · metadata.resourceVersion "439" -> "444"
 +26.862s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 444 -> 451] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "444" -> "451"
 +29.346s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 451 -> 466] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:36Z" -> "2026-11-23T11:51:39Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "451" -> "466"
 +29.374s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 466 -> 474] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" is progressing." -> "ReplicaSet \"web-69f55c5646\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 4 -> 3
                        Δ status.replicas 4 -> 3
                        Δ status.terminatingReplicas 0 -> 1
                        · metadata.resourceVersion "466" -> "474"
 +30.551s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 474 -> 481] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "474" -> "481"
 +33.560s   0.003s    bob: bob patch scale [200 rv -> 488] field_manager=kubectl-client-side-apply diff.evidence=inferred
                        Δ spec.replicas 3 -> 5
                        · metadata.resourceVersion "481" -> "488"
 +33.570s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 488 -> 490] field_manager=kube-controller-manager diff.evidence=inferred
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:51:24Z" -> "2026-11-23T11:51:43Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:51:24Z" -> "2026-11-23T11:51:43Z"
                        Δ status.conditions[type=Available].message "Deployment has minimum availability." -> "Deployment does not have minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasAvailable" -> "MinimumReplicasUnavailable"
                        Δ status.conditions[type=Available].status "True" -> "False"
                        Δ status.observedGeneration 2 -> 3
                        · metadata.generation 2 -> 3
                        · metadata.resourceVersion "488" -> "490"
                        · status.conditions ["Available","Progressing"] -> ["Progressing","Available"]
 +33.580s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 488] ERROR
 +33.592s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 490 -> 500] field_manager=kube-controller-manager
                        Δ status.unavailableReplicas null -> 2
                        · metadata.resourceVersion "490" -> "500"
 +33.606s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 500 -> 503] field_manager=kube-controller-manager
                        Δ status.replicas 3 -> 5
                        Δ status.updatedReplicas 3 -> 5
                        · metadata.resourceVersion "500" -> "503"
 +36.389s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 503 -> 518] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:51:43Z" -> "2026-11-23T11:51:46Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:51:43Z" -> "2026-11-23T11:51:46Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 2 -> 1
                        · metadata.resourceVersion "503" -> "518"
 +37.060s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 518 -> 525] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 5
                        Δ status.readyReplicas 4 -> 5
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "518" -> "525"
 +42.642s   0.004s    ci-bot: ci-bot patch [200 rv -> 538] field_manager=kubectl-patch
                        Δ spec.template.spec.containers[name=web].image "nginx:1.28" -> "nginx:1.29"
                        Δ spec.template.spec.nodeSelector null -> {"disktype":"nvme"}
                        · metadata.generation 3 -> 4
                        · metadata.resourceVersion "525" -> "538"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-set"]
 +42.649s  51.573s    replicasets: shop web-55d48df6cf [ReplicaSet 4b6f9f50-e147-4354-9752-3b03b7f91a39] object.deleted=2026-11-23T11:52:44.648888Z link.class=children link.evidence=exact deletion.propagation=Background
                        @ +42.664s SuccessfulCreate message=Created pod: web-55d48df6cf-vxdf6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be336803b k8s.event.uid=9f61109b-f8e6-4fe4-b011-c76661ef0ccd
                        @ +42.691s SuccessfulCreate message=Created pod: web-55d48df6cf-pvt2f source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be4d47d91 k8s.event.uid=75f1dfba-8758-4069-bd22-9668bf400fa0
                        @ +42.747s SuccessfulCreate message=Created pod: web-55d48df6cf-gpg8k source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be81c1a30 k8s.event.uid=8fd1faa0-027c-4675-917e-9eeec52b15ab
                        @ +61.954s SuccessfulDelete message=Deleted pod: web-55d48df6cf-vxdf6 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa6060f36f51 k8s.event.uid=c63298b0-27eb-411f-9cd3-8a6fe294c297
                        @ +61.959s SuccessfulDelete message=Deleted pod: web-55d48df6cf-gpg8k source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa6061471510 k8s.event.uid=dab05875-1562-4d06-8918-b4232e6b967f
                        @ +61.959s SuccessfulDelete message=Deleted pod: web-55d48df6cf-pvt2f source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa606147b236 k8s.event.uid=6b9e0009-1d8b-4c23-b421-6bcf444ea2af
 +42.649s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 539]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-55d48df6cf","namespace":"shop","uid":"4b6f9f50-e147-4354-9752-3b03b7f91a39","resourceVersion":"539","generation":1,"creationTimestamp":"2026-11-23T11:51:53Z","labels":{"app":"web","pod-template-hash":"55d48df6cf"},"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"7","deployment…
 +42.656s  19.293s      pods: shop web-55d48df6cf-vxdf6 [Pod 2513c048-2fb9-41f5-a7ef-1f0a29730b60] object.deleted=2026-11-23T11:52:12.376650Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:12.000000Z deletion.grace_seconds=0
                          @ +42.656s status.condition type=PodScheduled status=False reason=Unschedulable message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… lastTransitionTime=2026-11-23T11:51:53.000000Z kelemetry.condition.written=2026-11-23T11:51:53.100056Z
                          @ +42.668s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-vxdf6.18eaaa5be3669b98 k8s.event.uid=44a9b91c-b055-47ec-b476-dbc8b98e8e80 k8s.event.reporting_instance=default-scheduler-cp-a
 +42.656s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 541]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-55d48df6cf-vxdf6","generateName":"web-55d48df6cf-","namespace":"shop","uid":"2513c048-2fb9-41f5-a7ef-1f0a29730b60","resourceVersion":"541","generation":1,"creationTimestamp":"2026-11-23T11:51:53Z","labels":{"app":"web","pod-template-hash":"55d48df6cf"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-55d48df6cf","uid…
 +42.673s   0.025s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 548] field_manager=kube-scheduler
                            Δ status.conditions null -> [{"type":"PodScheduled","observedGeneration":1,"status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:53Z","reason":"Unschedulable","message":"0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling."}]
                            · metadata.resourceVersion "541" -> "548"
 +61.945s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 638]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-55d48df6cf-vxdf6","generateName":"web-55d48df6cf-","namespace":"shop","uid":"2513c048-2fb9-41f5-a7ef-1f0a29730b60","resourceVersion":"638","generation":2,"creationTimestamp":"2026-11-23T11:51:53Z","deletionTimestamp":"2026-11-23T11:52:12Z","deletionGracePeriodSeconds":0,"labels":{"app":"web","pod-template-hash":"55d48df6cf"},"ownerReferences"…
                            Δ metadata.deletionGracePeriodSeconds null -> 0
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:12Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "548" -> "638"
 +42.665s  19.293s      pods: shop web-55d48df6cf-pvt2f [Pod 0630285b-4d7b-4905-94d4-4999968021d1] object.deleted=2026-11-23T11:52:12.384937Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:12.000000Z deletion.grace_seconds=0
                          @ +42.665s status.condition type=PodScheduled status=False reason=Unschedulable message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… lastTransitionTime=2026-11-23T11:51:53.000000Z kelemetry.condition.written=2026-11-23T11:51:53.126911Z
                          @ +42.699s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-pvt2f.18eaaa5be54be5e1 k8s.event.uid=16091c45-317a-4d82-bb79-7de70c41f751 k8s.event.reporting_instance=default-scheduler-cp-a
 +42.665s   0.025s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 545]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-55d48df6cf-pvt2f","generateName":"web-55d48df6cf-","namespace":"shop","uid":"0630285b-4d7b-4905-94d4-4999968021d1","resourceVersion":"545","generation":1,"creationTimestamp":"2026-11-23T11:51:53Z","labels":{"app":"web","pod-template-hash":"55d48df6cf"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-55d48df6cf","uid…
 +42.700s   0.008s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 553] field_manager=kube-scheduler
                            Δ status.conditions null -> [{"type":"PodScheduled","observedGeneration":1,"status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:53Z","reason":"Unschedulable","message":"0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling."}]
                            · metadata.resourceVersion "545" -> "553"
 +61.945s   0.013s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 645]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-55d48df6cf-pvt2f","generateName":"web-55d48df6cf-","namespace":"shop","uid":"0630285b-4d7b-4905-94d4-4999968021d1","resourceVersion":"645","generation":2,"creationTimestamp":"2026-11-23T11:51:53Z","deletionTimestamp":"2026-11-23T11:52:12Z","deletionGracePeriodSeconds":0,"labels":{"app":"web","pod-template-hash":"55d48df6cf"},"ownerReferences"…
                            Δ metadata.deletionGracePeriodSeconds null -> 0
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:12Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "553" -> "645"
 +42.697s   0.019s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 539 -> 554] field_manager=kube-controller-manager
                          Δ status.observedGeneration null -> 1
                          Δ status.terminatingReplicas null -> 0
                          · metadata.resourceVersion "539" -> "554"
 +42.719s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 554 -> 559] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas null -> 2
                          Δ status.replicas 0 -> 2
                          · metadata.resourceVersion "554" -> "559"
 +42.721s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 554] ERROR
 +42.726s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 554] ERROR
 +42.729s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 559 -> 561] field_manager=kube-controller-manager
                          Δ spec.replicas 2 -> 3
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "559" -> "561"
 +42.739s  19.218s      pods: shop web-55d48df6cf-gpg8k [Pod 921e8372-9436-47fa-90e1-9e51a259507d] object.deleted=2026-11-23T11:52:12.383818Z link.class=children link.evidence=exact deletion.timestamp=2026-11-23T11:52:12.000000Z deletion.grace_seconds=0
                          @ +42.739s status.condition type=PodScheduled status=False reason=Unschedulable message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… lastTransitionTime=2026-11-23T11:51:53.000000Z kelemetry.condition.written=2026-11-23T11:51:53.180815Z
                          @ +42.749s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-gpg8k.18eaaa5be83b3504 k8s.event.uid=e9731ed3-bb98-48c1-ba35-66a17dee9a6f k8s.event.reporting_instance=default-scheduler-cp-a
 +42.739s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 563]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-55d48df6cf-gpg8k","generateName":"web-55d48df6cf-","namespace":"shop","uid":"921e8372-9436-47fa-90e1-9e51a259507d","resourceVersion":"563","generation":1,"creationTimestamp":"2026-11-23T11:51:53Z","labels":{"app":"web","pod-template-hash":"55d48df6cf"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-55d48df6cf","uid…
 +42.754s   0.004s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 568] field_manager=kube-scheduler
                            Δ status.conditions null -> [{"type":"PodScheduled","observedGeneration":1,"status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:53Z","reason":"Unschedulable","message":"0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling."}]
                            · metadata.resourceVersion "563" -> "568"
 +61.944s   0.013s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 642]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-55d48df6cf-gpg8k","generateName":"web-55d48df6cf-","namespace":"shop","uid":"921e8372-9436-47fa-90e1-9e51a259507d","resourceVersion":"642","generation":2,"creationTimestamp":"2026-11-23T11:51:53Z","deletionTimestamp":"2026-11-23T11:52:12Z","deletionGracePeriodSeconds":0,"labels":{"app":"web","pod-template-hash":"55d48df6cf"},"ownerReferences"…
                            Δ metadata.deletionGracePeriodSeconds null -> 0
                            Δ metadata.deletionTimestamp null -> "2026-11-23T11:52:12Z"
                            · metadata.generation 1 -> 2
                            · metadata.resourceVersion "568" -> "642"
 +42.748s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 561 -> 565] field_manager=kube-controller-manager
                          Δ status.observedGeneration 1 -> 2
                          · metadata.resourceVersion "561" -> "565"
 +42.756s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 565 -> 570] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 2 -> 3
                          Δ status.replicas 2 -> 3
                          · metadata.resourceVersion "565" -> "570"
 +61.941s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 570 -> 636] field_manager=kube-controller-manager
                          Δ spec.replicas 3 -> 0
                          · metadata.generation 2 -> 3
                          · metadata.resourceVersion "570" -> "636"
 +61.962s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 636 -> 648] field_manager=kube-controller-manager
                          Δ status.observedGeneration 2 -> 3
                          · metadata.resourceVersion "636" -> "648"
 +61.976s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 648 -> 656] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 3 -> null
                          Δ status.replicas 3 -> 0
                          · metadata.resourceVersion "648" -> "656"
 +94.218s   0.004s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-55d48df6cf","namespace":"shop","uid":"4b6f9f50-e147-4354-9752-3b03b7f91a39","resourceVersion":"656","generation":3,"creationTimestamp":"2026-11-23T11:51:53Z","labels":{"app":"web","pod-template-hash":"55d48df6cf"},"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"7","deployment…
 +42.658s   0.012s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 538 -> 542] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] "2" -> "3"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:39Z" -> "2026-11-23T11:51:53Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" has successfully progressed." -> "Created new replica set \"web-55d48df6cf\""
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetAvailable" -> "NewReplicaSetCreated"
                        · metadata.resourceVersion "538" -> "542"
                        · status.conditions ["Progressing","Available"] -> ["Available","Progressing"]
 +42.699s   0.018s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 538] ERROR
 +42.739s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 542 -> 562] field_manager=kube-controller-manager
                        Δ status.observedGeneration 3 -> 4
                        Δ status.replicas 5 -> 7
                        Δ status.unavailableReplicas null -> 1
                        Δ status.updatedReplicas 5 -> 2
                        · metadata.resourceVersion "542" -> "562"
 +42.747s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 562 -> 566] field_manager=kube-controller-manager
                        Δ status.availableReplicas 5 -> 4
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-55d48df6cf\"" -> "ReplicaSet \"web-55d48df6cf\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.readyReplicas 5 -> 4
                        Δ status.replicas 7 -> 6
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas 1 -> 3
                        · metadata.resourceVersion "562" -> "566"
 +42.755s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 562] ERROR
 +42.763s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 566 -> 571] field_manager=kube-controller-manager
                        Δ status.replicas 6 -> 7
                        Δ status.updatedReplicas 2 -> 3
                        · metadata.resourceVersion "566" -> "571"
 +42.768s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 566] ERROR
 +44.419s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 571 -> 576] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "571" -> "576"
 +52.869s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 576 -> 602] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:51:46Z" -> "2026-11-23T11:52:03Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:51:46Z" -> "2026-11-23T11:52:03Z"
                        Δ status.conditions[type=Available].message "Deployment has minimum availability." -> "Deployment does not have minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasAvailable" -> "MinimumReplicasUnavailable"
                        Δ status.conditions[type=Available].status "True" -> "False"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:53Z" -> "2026-11-23T11:52:03Z"
                        Δ status.readyReplicas 4 -> 3
                        Δ status.replicas 7 -> 6
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas 3 -> 4
                        · metadata.resourceVersion "576" -> "602"
 +52.881s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 602 -> 604] field_manager=kube-controller-manager
                        Δ status.replicas 6 -> 7
                        · metadata.resourceVersion "602" -> "604"
 +54.440s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 604 -> 609] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "604" -> "609"
 +57.184s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 609 -> 622] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:52:03Z" -> "2026-11-23T11:52:07Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:52:03Z" -> "2026-11-23T11:52:07Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:52:03Z" -> "2026-11-23T11:52:07Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 4 -> 3
                        · metadata.resourceVersion "609" -> "622"
 +61.922s   0.007s    alice: alice patch [200 rv -> 633] field_manager=kubectl
                        Δ spec.template.spec.containers[name=web].image "nginx:1.29" -> "nginx:1.28"
                        Δ spec.template.spec.nodeSelector {"disktype":"nvme"} -> null
                        · metadata.generation 4 -> 5
                        · metadata.resourceVersion "622" -> "633"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-patch"]
                        ⚐ spec.template.spec.nodeSelector previous_managers=["kubectl-patch"]
 +61.937s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 633 -> 635] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] "3" -> "4"
                        · metadata.resourceVersion "633" -> "635"
 +61.945s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 633] ERROR
 +61.959s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 635 -> 650] field_manager=kube-controller-manager
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:52:07Z" -> "2026-11-23T11:52:12Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-55d48df6cf\" is progressing." -> "ReplicaSet \"web-69f55c5646\" is progressing."
                        Δ status.observedGeneration 4 -> 5
                        Δ status.unavailableReplicas 3 -> null
                        Δ status.updatedReplicas 3 -> 4
                        · metadata.resourceVersion "635" -> "650"
 +61.969s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 635] ERROR
 +61.983s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 650 -> 658] field_manager=kube-controller-manager
                        Δ status.unavailableReplicas null -> 1
                        · metadata.resourceVersion "650" -> "658"
 +61.987s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 650] ERROR
 +61.989s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 658 -> 659] field_manager=kube-controller-manager
                        Δ status.replicas 7 -> 5
                        Δ status.updatedReplicas 4 -> 5
                        · metadata.resourceVersion "658" -> "659"
 +66.075s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 659 -> 673] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 5
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:52:12Z" -> "2026-11-23T11:52:16Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" is progressing." -> "ReplicaSet \"web-69f55c5646\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 4 -> 5
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "659" -> "673"
 +76.091s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 673 -> 706] field_manager=kube-controller-manager
                        Δ status.availableReplicas 5 -> 4
                        Δ status.readyReplicas 5 -> 4
                        Δ status.replicas 5 -> 4
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas null -> 1
                        Δ status.updatedReplicas 5 -> 4
                        · metadata.resourceVersion "673" -> "706"
 +76.110s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 706 -> 713] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:52:07Z" -> "2026-11-23T11:52:26Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:52:07Z" -> "2026-11-23T11:52:26Z"
                        Δ status.conditions[type=Available].message "Deployment has minimum availability." -> "Deployment does not have minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasAvailable" -> "MinimumReplicasUnavailable"
                        Δ status.conditions[type=Available].status "True" -> "False"
                        Δ status.readyReplicas 4 -> 3
                        Δ status.terminatingReplicas 1 -> 2
                        Δ status.unavailableReplicas 1 -> 2
                        · metadata.resourceVersion "706" -> "713"
                        · status.conditions ["Available","Progressing"] -> ["Progressing","Available"]
 +76.118s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 706] ERROR
 +76.123s   0.015s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 713 -> 714] field_manager=kube-controller-manager
                        Δ status.replicas 4 -> 5
                        Δ status.updatedReplicas 4 -> 5
                        · metadata.resourceVersion "713" -> "714"
 +77.139s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 714 -> 721] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 2 -> 1
                        · metadata.resourceVersion "714" -> "721"
 +77.223s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 721 -> 726] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "721" -> "726"
 +80.018s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 726 -> 744] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:52:26Z" -> "2026-11-23T11:52:30Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:52:26Z" -> "2026-11-23T11:52:30Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 2 -> 1
                        · metadata.resourceVersion "726" -> "744"
 +80.510s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 744 -> 750] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 5
                        Δ status.readyReplicas 4 -> 5
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "744" -> "750"
 +94.200s   0.004s    bob: bob delete [200]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"a9ad183a-1509-495c-8bfa-e9565ff5563c","resourceVersion":"750","generation":5,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web"},"annotations":{"deployment.kubernetes.io/revision":"4","kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"m…

+103.345s   4.217s  deployments: shop web [Deployment 7527a582-f5cb-465c-9cb2-233ed4b95144]
                      @ +103.345s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-69f55c5646" lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.780362Z
                      @ +103.345s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.795028Z
                      @ +103.353s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa6a04844495 k8s.event.uid=d684d2e7-f1cd-45cd-a315-e33b0dbf87e0
                      @ +103.401s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.827889Z
                      @ +106.573s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.748975Z
                      @ +107.559s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:57.986389Z
+103.345s   0.002s    alice: alice create [201 rv -> 822]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"7527a582-f5cb-465c-9cb2-233ed4b95144","resourceVersion":"822","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web"},"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"annotations\":{},\"labels\"…
+103.349s   4.213s    replicasets: shop web-69f55c5646 [ReplicaSet aba8b70d-2821-4c12-99f1-911abe20dd7a] link.class=children link.evidence=exact
                        @ +103.356s SuccessfulCreate message=Created pod: web-69f55c5646-hh2dt source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a04b91239 k8s.event.uid=61da49b7-7bba-4ade-877d-26025febbf36
                        @ +103.364s SuccessfulCreate message=Created pod: web-69f55c5646-hcw86 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a053273a9 k8s.event.uid=a63cedc6-58ab-4509-af3b-58a228125117
                        @ +103.366s SuccessfulCreate message=Created pod: web-69f55c5646-lccbb source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a0548a841 k8s.event.uid=29db7681-1ea5-4f3f-a186-61b3ffa01d47
                        @ +103.382s SuccessfulCreate message=Created pod: web-69f55c5646-sg4fd source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a063daf03 k8s.event.uid=af075a05-3edf-481c-a536-9e1388889146
                        @ +103.386s SuccessfulCreate message=Created pod: web-69f55c5646-6q7kt source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a0684e058 k8s.event.uid=7c431c80-19e1-4924-bded-0a9b2867a517
+103.349s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 823]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-69f55c5646","namespace":"shop","uid":"aba8b70d-2821-4c12-99f1-911abe20dd7a","resourceVersion":"823","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"7","deployment…
+103.353s   4.209s      pods: shop web-69f55c5646-hh2dt [Pod 94afcbd0-1259-4ba3-b09a-6779566ba204] link.class=children link.evidence=exact
                          @ +103.353s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.785487Z
                          @ +103.364s Scheduled message=Successfully assigned shop/web-69f55c5646-hh2dt to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-hh2dt.18eaaa6a0536310b k8s.event.uid=247c6ed7-ce71-42b7-bc59-2611f5f742ad k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +103.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:54.000000Z kelemetry.condition.written=2026-11-23T11:52:54.850377Z
                          @ +103.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:54.000000Z kelemetry.condition.written=2026-11-23T11:52:54.850377Z
                          @ +103.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:54.000000Z kelemetry.condition.written=2026-11-23T11:52:54.850377Z
                          @ +104.422s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-hh2dt.18eaaa6a444662e7 k8s.event.uid=02e7d41b-7f70-4dc2-a6e7-4829931ec86a
                          @ +106.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.116646Z
                          @ +106.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.116646Z
+103.353s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 824]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-hh2dt","generateName":"web-69f55c5646-","namespace":"shop","uid":"94afcbd0-1259-4ba3-b09a-6779566ba204","resourceVersion":"824","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
+103.359s   0.004s        kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-0"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:53Z","status":"True","type":"PodScheduled"}]
+104.423s   0.007s        kwok-controller: kwok-controller patch status [200 rv -> 851] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-a"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:54Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:54Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:54Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.2"
                            Δ status.podIPs null -> [{"ip":"10.0.0.2"}]
                            · metadata.resourceVersion "824" -> "851"
+106.690s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 879] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:54Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:54Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:57Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:57Z"
                            · metadata.resourceVersion "851" -> "879"
+103.356s   4.205s      pods: shop web-69f55c5646-lccbb [Pod 1ad30e93-1ed4-4f41-a21b-e04446504405] link.class=children link.evidence=exact
                          @ +103.356s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.792822Z
                          @ +103.370s Scheduled message=Successfully assigned shop/web-69f55c5646-lccbb to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-lccbb.18eaaa6a0593348a k8s.event.uid=7dd6e632-d96e-4686-aed7-37c8a2b07069 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +104.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.645130Z
                          @ +104.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.645130Z
                          @ +104.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.645130Z
                          @ +105.217s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-lccbb.18eaaa6a73a41da3 k8s.event.uid=25b0ffd8-07d1-483f-86d5-7af0e0e647d0
                          @ +106.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.972486Z
                          @ +106.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.972486Z
+103.356s   0.007s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 830]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-lccbb","generateName":"web-69f55c5646-","namespace":"shop","uid":"1ad30e93-1ed4-4f41-a21b-e04446504405","resourceVersion":"830","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
+103.366s   0.004s        kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-2"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:53Z","status":"True","type":"PodScheduled"}]
+105.218s   0.003s        kwok-controller: kwok-controller patch status [200 rv -> 861] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-c"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.6"
                            Δ status.podIPs null -> [{"ip":"10.0.0.6"}]
                            · metadata.resourceVersion "830" -> "861"
+107.546s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 891] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:55Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:55Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:57Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:57Z"
                            · metadata.resourceVersion "861" -> "891"
+103.359s   4.203s      pods: shop web-69f55c5646-hcw86 [Pod 0f9f96d9-cddf-44fe-887a-2406652ed018] link.class=children link.evidence=exact
                          @ +103.359s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.793643Z
                          @ +103.370s Scheduled message=Successfully assigned shop/web-69f55c5646-hcw86 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-hcw86.18eaaa6a058d525a k8s.event.uid=2fa50bf6-e49a-49d9-87e4-e87fa0496882 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +104.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.063493Z
                          @ +104.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.063493Z
                          @ +104.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.063493Z
                          @ +104.633s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-hcw86.18eaaa6a50d30382 k8s.event.uid=8e5711f3-ca76-47d9-aaa1-d4c4ebed9b34
                          @ +106.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.115992Z
                          @ +106.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.115992Z
+103.359s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 829]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-hcw86","generateName":"web-69f55c5646-","namespace":"shop","uid":"0f9f96d9-cddf-44fe-887a-2406652ed018","resourceVersion":"829","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
+103.367s   0.003s        kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:53Z","status":"True","type":"PodScheduled"}]
+104.637s   0.008s        kwok-controller: kwok-controller patch status [200 rv -> 856] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-b"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.5"
                            Δ status.podIPs null -> [{"ip":"10.0.0.5"}]
                            · metadata.resourceVersion "829" -> "856"
+106.689s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 878] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:55Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:55Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:57Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:57Z"
                            · metadata.resourceVersion "856" -> "878"
+103.367s   4.195s      pods: shop web-69f55c5646-sg4fd [Pod 763ff583-a3b6-40d4-8e13-146fc760e52e] link.class=children link.evidence=exact
                          @ +103.367s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.806869Z
                          @ +103.386s Scheduled message=Successfully assigned shop/web-69f55c5646-sg4fd to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-sg4fd.18eaaa6a0681a5dc k8s.event.uid=f2a93c0e-c085-4eac-b3cf-9ec89e52ea20 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +104.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.964563Z
                          @ +104.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.964563Z
                          @ +104.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:55.000000Z kelemetry.condition.written=2026-11-23T11:52:55.964563Z
                          @ +105.536s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-sg4fd.18eaaa6a86a75e0f k8s.event.uid=72e2bf53-b398-4b47-8195-a8131c6b7bf8
                          @ +106.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.025609Z
                          @ +106.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.025609Z
+103.367s   0.011s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 835]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-sg4fd","generateName":"web-69f55c5646-","namespace":"shop","uid":"763ff583-a3b6-40d4-8e13-146fc760e52e","resourceVersion":"835","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
+103.380s   0.004s        kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-1"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:53Z","status":"True","type":"PodScheduled"}]
+105.538s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 864] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-b"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:55Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.3"
                            Δ status.podIPs null -> [{"ip":"10.0.0.3"}]
                            · metadata.resourceVersion "835" -> "864"
+106.599s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 872] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:55Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:55Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:57Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:57Z"
                            · metadata.resourceVersion "864" -> "872"
+103.368s   4.194s      pods: shop web-69f55c5646-6q7kt [Pod 7593dfec-c944-4740-9e1a-e81b168d415c] link.class=children link.evidence=exact
                          @ +103.368s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.810310Z
                          @ +103.386s Scheduled message=Successfully assigned shop/web-69f55c5646-6q7kt to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-6q7kt.18eaaa6a06842ae2 k8s.event.uid=d5a31e1a-d400-4b0a-bcf3-3ea3e8684365 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +105.573s status.condition type=Initialized status=True lastTransitionTime=2026-11-23T11:52:56.000000Z kelemetry.condition.written=2026-11-23T11:52:56.296362Z
                          @ +105.573s status.condition type=Ready status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:56.000000Z kelemetry.condition.written=2026-11-23T11:52:56.296362Z
                          @ +105.573s status.condition type=ContainersReady status=False reason=ContainersNotReady message=containers with unready status: [ web ] lastTransitionTime=2026-11-23T11:52:56.000000Z kelemetry.condition.written=2026-11-23T11:52:56.296362Z
                          @ +105.868s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-6q7kt.18eaaa6a9a7415e6 k8s.event.uid=1a8a5675-8f01-41d8-9d0a-cdc240a09780
                          @ +106.573s status.condition type=Ready status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.736596Z
                          @ +106.573s status.condition type=ContainersReady status=True lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.736596Z
+103.368s   0.015s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 837]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-69f55c5646-6q7kt","generateName":"web-69f55c5646-","namespace":"shop","uid":"7593dfec-c944-4740-9e1a-e81b168d415c","resourceVersion":"837","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-69f55c5646","uid…
+103.383s   0.002s        kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                            Δ spec.nodeName null -> "node-0"
                            Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:53Z","status":"True","type":"PodScheduled"}]
+105.869s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 869] field_manager=kwok diff.evidence=inferred
                            Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-a"
                            Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:56Z"}
                            Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:56Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:52:56Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                            Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.28","imageID":"","started":false}]
                            Δ status.hostIP null -> "192.0.2.20"
                            Δ status.podIP null -> "10.0.0.4"
                            Δ status.podIPs null -> [{"ip":"10.0.0.4"}]
                            · metadata.resourceVersion "837" -> "869"
+107.310s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 885] field_manager=kwok
                            Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:52:56Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=Ready].status "False" -> "True"
                            Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:52:56Z" -> "2026-11-23T11:52:57Z"
                            Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                            Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                            Δ status.conditions[type=ContainersReady].status "False" -> "True"
                            Δ status.containerStatuses[name=web].ready false -> true
                            Δ status.containerStatuses[name=web].started false -> true
                            Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:52:57Z"}
                            Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                            Δ status.phase "Pending" -> "Running"
                            Δ status.startTime null -> "2026-11-23T11:52:57Z"
                            · metadata.resourceVersion "869" -> "885"
+103.390s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 823 -> 847] field_manager=kube-controller-manager
                          Δ status.observedGeneration null -> 1
                          Δ status.terminatingReplicas null -> 0
                          · metadata.resourceVersion "823" -> "847"
+103.393s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 823] ERROR
+103.397s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 847 -> 848] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas null -> 5
                          Δ status.replicas 0 -> 5
                          · metadata.resourceVersion "847" -> "848"
+106.608s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 848 -> 875] field_manager=kube-controller-manager
                          Δ status.availableReplicas null -> 1
                          Δ status.readyReplicas null -> 1
                          · metadata.resourceVersion "848" -> "875"
+106.696s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 875 -> 881] field_manager=kube-controller-manager
                          Δ status.availableReplicas 1 -> 3
                          Δ status.readyReplicas 1 -> 3
                          · metadata.resourceVersion "875" -> "881"
+107.317s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 881 -> 886] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 4
                          Δ status.readyReplicas 3 -> 4
                          · metadata.resourceVersion "881" -> "886"
+107.553s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 886 -> 892] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 5
                          Δ status.readyReplicas 4 -> 5
                          · metadata.resourceVersion "886" -> "892"
+103.353s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 822 -> 825] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] null -> "1"
                        Δ status.conditions null -> [{"type":"Progressing","status":"True","lastUpdateTime":"2026-11-23T11:52:53Z","lastTransitionTime":"2026-11-23T11:52:53Z","reason":"NewReplicaSetCreated","message":"Created new replica set \"web-69f55c5646\""}]
                        · metadata.resourceVersion "822" -> "825"
+103.360s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 822] ERROR
+103.368s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 825 -> 834] field_manager=kube-controller-manager
                        Δ status.conditions[type=Available] null -> {"type":"Available","status":"False","lastUpdateTime":"2026-11-23T11:52:53Z","lastTransitionTime":"2026-11-23T11:52:53Z","reason":"MinimumReplicasUnavailable","message":"Deployment does not have minimum availability."}
                        Δ status.observedGeneration null -> 1
                        Δ status.terminatingReplicas null -> 0
                        Δ status.unavailableReplicas null -> 5
                        · metadata.resourceVersion "825" -> "834"
+103.401s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 834 -> 849] field_manager=kube-controller-manager
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-69f55c5646\"" -> "ReplicaSet \"web-69f55c5646\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.replicas null -> 5
                        Δ status.updatedReplicas null -> 5
                        · metadata.resourceVersion "834" -> "849"
                        · status.conditions ["Progressing","Available"] -> ["Available","Progressing"]
+106.614s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 849 -> 876] field_manager=kube-controller-manager
                        Δ status.availableReplicas null -> 1
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:52:53Z" -> "2026-11-23T11:52:57Z"
                        Δ status.readyReplicas null -> 1
                        Δ status.unavailableReplicas 5 -> 4
                        · metadata.resourceVersion "849" -> "876"
+106.701s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 876 -> 883] field_manager=kube-controller-manager
                        Δ status.availableReplicas 1 -> 3
                        Δ status.readyReplicas 1 -> 3
                        Δ status.unavailableReplicas 4 -> 2
                        · metadata.resourceVersion "876" -> "883"
+107.322s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 883 -> 889] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:52:53Z" -> "2026-11-23T11:52:57Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:52:53Z" -> "2026-11-23T11:52:57Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 2 -> 1
                        · metadata.resourceVersion "883" -> "889"
+107.559s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 889 -> 895] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 5
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" is progressing." -> "ReplicaSet \"web-69f55c5646\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 4 -> 5
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "889" -> "895"

  +0.000s   5.364s  servicecidrs: kubernetes [ServiceCIDR cfebcbda-d132-427a-b83f-92643b5a00a3] object.created_before=2026-11-23T11:51:06.000000Z
                      @ +4.573s status.condition type=Ready status=True message=Kubernetes Service CIDR is ready lastTransitionTime=2026-11-23T11:51:15.000000Z kelemetry.condition.written=2026-11-23T11:51:15.784778Z
  +5.353s   0.004s    service-cidrs-controller: system:serviceaccount:kube-system:service-cidrs-controller patch [200 rv -> 277] diff.base=unknown
  +5.358s   0.006s    service-cidrs-controller: system:serviceaccount:kube-system:service-cidrs-controller patch status [200 rv -> 278] field_manager=service-cidr-controller
                        Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:06Z" -> "2026-11-23T11:51:15Z"
                        Δ status.conditions[type=Ready].message "Kubernetes default Service CIDR is ready" -> "Kubernetes Service CIDR is ready"
                        · metadata.resourceVersion "277" -> "278"
                        ⚐ status.conditions[type=Ready].lastTransitionTime previous_managers=["kubernetes-service-cidr-controller"]
                        ⚐ status.conditions[type=Ready].message previous_managers=["kubernetes-service-cidr-controller"]

  +0.000s   0.003s  clusterrolebindings: alice-admin [ClusterRoleBinding 7a8325fb-f9a5-4084-ae0c-6a79b282fac7]
  +0.000s   0.003s    kubernetes-admin: kubernetes-admin create [201 rv -> 206]
                        = {"kind":"ClusterRoleBinding","apiVersion":"rbac.authorization.k8s.io/v1","metadata":{"name":"alice-admin","uid":"7a8325fb-f9a5-4084-ae0c-6a79b282fac7","resourceVersion":"206","creationTimestamp":"2026-11-23T11:51:10Z"},"subjects":[{"kind":"User","apiGroup":"rbac.authorization.k8s.io","name":"alice"}],"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"cluster-admin"}}

  +0.004s   0.002s  clusterrolebindings: kwok-controller [ClusterRoleBinding 59c935f9-8405-4298-b1e0-edc7b6f8d6f5]
  +0.004s   0.002s    kubernetes-admin: kubernetes-admin create [201 rv -> 207]
                        = {"kind":"ClusterRoleBinding","apiVersion":"rbac.authorization.k8s.io/v1","metadata":{"name":"kwok-controller","uid":"59c935f9-8405-4298-b1e0-edc7b6f8d6f5","resourceVersion":"207","creationTimestamp":"2026-11-23T11:51:10Z"},"subjects":[{"kind":"User","apiGroup":"rbac.authorization.k8s.io","name":"kwok-controller"}],"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"clust…

  +0.000s   5.225s  clusterroles: admin [ClusterRole 07ad562a-d5a2-4bbc-88ab-a36d5d52674d] object.created_before=2026-11-23T11:51:07.000000Z
  +5.203s   0.007s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 262] diff.base=unknown
  +5.212s   0.004s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 264] field_manager=clusterrole-aggregation-controller
                        Δ rules[0] null -> {"verbs":["get","list","watch"],"apiGroups":[""],"resources":["pods/attach","pods/exec","pods/portforward","pods/proxy","secrets","services/proxy"]}
                        Δ rules[1] null -> {"verbs":["impersonate"],"apiGroups":[""],"resources":["serviceaccounts"]}
                        Δ rules[2] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":[""],"resources":["pods","pods/attach","pods/exec","pods/portforward","pods/proxy"]}
                        Δ rules[3] null -> {"verbs":["create"],"apiGroups":[""],"resources":["pods/eviction"]}
                        Δ rules[4] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":[""],"resources":["configmaps","persistentvolumeclaims","replicationcontrollers","replicationcontrollers/scale","secrets","serviceaccounts","services","services/proxy"]}
                        Δ rules[5] null -> {"verbs":["create"],"apiGroups":[""],"resources":["serviceaccounts/token"]}
                        Δ rules[6] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":["","events.k8s.io"],"resources":["events"]}
                        Δ rules[7] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":["apps"],"resources":["daemonsets","deployments","deployments/rollback","deployments/scale","replicasets","replicasets/scale","statefulsets","statefulsets/scale"]}
                        Δ rules[8] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":["autoscaling"],"resources":["horizontalpodautoscalers"]}
                        Δ rules[9] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":["batch"],"resources":["cronjobs","jobs"]}
                        Δ rules[10] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":["extensions"],"resources":["daemonsets","deployments","deployments/rollback","deployments/scale","ingresses","networkpolicies","replicasets","replicasets/scale","replicationcontrollers/scale"]}
                        Δ rules[11] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":["policy"],"resources":["poddisruptionbudgets"]}
                        Δ rules[12] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":["networking.k8s.io"],"resources":["ingresses","networkpolicies"]}
                        Δ rules[13] null -> {"verbs":["create","delete","deletecollection","get","list","patch","update","watch"],"apiGroups":["coordination.k8s.io"],"resources":["leases"]}
                        Δ rules[14] null -> {"verbs":["create","delete","deletecollection","patch","update"],"apiGroups":["resource.k8s.io"],"resources":["resourceclaims","resourceclaimtemplates"]}
                        · metadata.resourceVersion "262" -> "264"
  +5.219s   0.006s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 266] field_manager=clusterrole-aggregation-controller
                        Δ rules[15] null -> {"verbs":["get","list","watch"],"apiGroups":[""],"resources":["configmaps","endpoints","persistentvolumeclaims","persistentvolumeclaims/status","pods","replicationcontrollers","replicationcontrollers/scale","serviceaccounts","services","services/status"]}
                        Δ rules[16] null -> {"verbs":["get","list","watch"],"apiGroups":[""],"resources":["bindings","limitranges","namespaces/status","pods/log","pods/status","replicationcontrollers/status","resourcequotas","resourcequotas/status"]}
                        Δ rules[17] null -> {"verbs":["get","list","watch"],"apiGroups":[""],"resources":["namespaces"]}
                        Δ rules[18] null -> {"verbs":["get","list","watch"],"apiGroups":["","events.k8s.io"],"resources":["events"]}
                        Δ rules[19] null -> {"verbs":["get","list","watch"],"apiGroups":["discovery.k8s.io"],"resources":["endpointslices"]}
                        Δ rules[20] null -> {"verbs":["get","list","watch"],"apiGroups":["apps"],"resources":["controllerrevisions","daemonsets","daemonsets/status","deployments","deployments/scale","deployments/status","replicasets","replicasets/scale","replicasets/status","statefulsets","statefulsets/scale","statefulsets/status"]}
                        Δ rules[21] null -> {"verbs":["get","list","watch"],"apiGroups":["autoscaling"],"resources":["horizontalpodautoscalers","horizontalpodautoscalers/status"]}
                        Δ rules[22] null -> {"verbs":["get","list","watch"],"apiGroups":["batch"],"resources":["cronjobs","cronjobs/status","jobs","jobs/status"]}
                        Δ rules[23] null -> {"verbs":["get","list","watch"],"apiGroups":["extensions"],"resources":["daemonsets","daemonsets/status","deployments","deployments/scale","deployments/status","ingresses","ingresses/status","networkpolicies","replicasets","replicasets/scale","replicasets/status","replicationcontrollers/scale"]}
                        Δ rules[24] null -> {"verbs":["get","list","watch"],"apiGroups":["policy"],"resources":["poddisruptionbudgets","poddisruptionbudgets/status"]}
                        Δ rules[25] null -> {"verbs":["get","list","watch"],"apiGroups":["networking.k8s.io"],"resources":["ingresses","ingresses/status","networkpolicies"]}
                        Δ rules[26] null -> {"verbs":["get","list","watch"],"apiGroups":["resource.k8s.io"],"resources":["resourceclaims","resourceclaims/status","resourceclaimtemplates"]}
                        · metadata.resourceVersion "264" -> "266"

  +0.000s   5.221s  clusterroles: edit [ClusterRole 7d80258a-61b0-49b3-bbcf-dcd64fdcbeb2] object.created_before=2026-11-23T11:51:07.000000Z
  +5.204s   0.007s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 263] diff.base=unknown
  +5.212s   0.004s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 265] field_manager=clusterrole-aggregation-controller
                        Δ rules[15] null -> {"verbs":["get","list","watch"],"apiGroups":[""],"resources":["configmaps","endpoints","persistentvolumeclaims","persistentvolumeclaims/status","pods","replicationcontrollers","replicationcontrollers/scale","serviceaccounts","services","services/status"]}
                        Δ rules[16] null -> {"verbs":["get","list","watch"],"apiGroups":[""],"resources":["bindings","limitranges","namespaces/status","pods/log","pods/status","replicationcontrollers/status","resourcequotas","resourcequotas/status"]}
                        Δ rules[17] null -> {"verbs":["get","list","watch"],"apiGroups":[""],"resources":["namespaces"]}
                        Δ rules[18] null -> {"verbs":["get","list","watch"],"apiGroups":["","events.k8s.io"],"resources":["events"]}
                        Δ rules[19] null -> {"verbs":["get","list","watch"],"apiGroups":["discovery.k8s.io"],"resources":["endpointslices"]}
                        Δ rules[20] null -> {"verbs":["get","list","watch"],"apiGroups":["apps"],"resources":["controllerrevisions","daemonsets","daemonsets/status","deployments","deployments/scale","deployments/status","replicasets","replicasets/scale","replicasets/status","statefulsets","statefulsets/scale","statefulsets/status"]}
                        Δ rules[21] null -> {"verbs":["get","list","watch"],"apiGroups":["autoscaling"],"resources":["horizontalpodautoscalers","horizontalpodautoscalers/status"]}
                        Δ rules[22] null -> {"verbs":["get","list","watch"],"apiGroups":["batch"],"resources":["cronjobs","cronjobs/status","jobs","jobs/status"]}
                        Δ rules[23] null -> {"verbs":["get","list","watch"],"apiGroups":["extensions"],"resources":["daemonsets","daemonsets/status","deployments","deployments/scale","deployments/status","ingresses","ingresses/status","networkpolicies","replicasets","replicasets/scale","replicasets/status","replicationcontrollers/scale"]}
                        Δ rules[24] null -> {"verbs":["get","list","watch"],"apiGroups":["policy"],"resources":["poddisruptionbudgets","poddisruptionbudgets/status"]}
                        Δ rules[25] null -> {"verbs":["get","list","watch"],"apiGroups":["networking.k8s.io"],"resources":["ingresses","ingresses/status","networkpolicies"]}
                        Δ rules[26] null -> {"verbs":["get","list","watch"],"apiGroups":["resource.k8s.io"],"resources":["resourceclaims","resourceclaims/status","resourceclaimtemplates"]}
                        · metadata.resourceVersion "263" -> "265"
  +5.218s   0.003s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200] no_op=true

  +0.000s   5.208s  clusterroles: view [ClusterRole b28a0fda-55ae-4045-b9a1-21b532aa82d3] object.created_before=2026-11-23T11:51:07.000000Z
  +5.204s   0.004s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 261] diff.base=unknown

  +6.180s   0.002s  rolebindings: shop bob-edit [RoleBinding bc1bafa4-8483-4995-9873-4f5af9e6ec4e]
  +6.180s   0.002s    alice: alice create [201 rv -> 286]
                        = {"kind":"RoleBinding","apiVersion":"rbac.authorization.k8s.io/v1","metadata":{"name":"bob-edit","namespace":"shop","uid":"bc1bafa4-8483-4995-9873-4f5af9e6ec4e","resourceVersion":"286","creationTimestamp":"2026-11-23T11:51:16Z"},"subjects":[{"kind":"User","apiGroup":"rbac.authorization.k8s.io","name":"bob"}],"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"edit"}}

  +6.228s   0.003s  rolebindings: shop ci-bot-edit [RoleBinding 7cd2082f-f802-499a-9b01-afde1ee96f5d]
  +6.228s   0.003s    alice: alice create [201 rv -> 287]
                        = {"kind":"RoleBinding","apiVersion":"rbac.authorization.k8s.io/v1","metadata":{"name":"ci-bot-edit","namespace":"shop","uid":"7cd2082f-f802-499a-9b01-afde1ee96f5d","resourceVersion":"287","creationTimestamp":"2026-11-23T11:51:16Z"},"subjects":[{"kind":"User","apiGroup":"rbac.authorization.k8s.io","name":"ci-bot"}],"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"edit"}…
